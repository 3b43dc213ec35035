import {rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {join} from 'node:path'
import sharp from 'sharp'
import {describe, expect, onTestFinished, test} from 'vitest'
import {applyPlan} from '../../../scripts/import/apply-plan.ts'
import {createPlanFile, headerOf} from '../../../scripts/import/plan-file.ts'
import {retryAssets} from '../../../scripts/import/retry-assets.ts'
import {readRuns} from '../../../scripts/import/run-folder.ts'
import {shortName} from '../../../scripts/import/source-list.ts'
import {undoRun} from '../../../scripts/import/undo-run.ts'
import {planRun, resumeImport, runImport} from '../../../scripts/run-import.ts'
import {temporaryFolder} from '../../support/temporary.ts'
import {contentsOf, edit, nextOptions, type Place, textOf, withLake} from './importing.ts'

const assetLimits = {allowPrivate: true, tries: 1, idleTime: 5_000}

/** A site whose pictures can be there or not. */
async function startSite() {
  const picture = await sharp({create: {width: 8, height: 6, channels: 3, background: '#286'}})
    .png()
    .toBuffer()
  const state = {isUp: true, requests: 0}
  const server = createServer((_, response) => {
    state.requests += 1
    if (state.isUp) response.setHeader('content-type', 'image/png').end(picture)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {state, port, url: `http://127.0.0.1:${port}`}
}

const article = (picture: string): string =>
  textOf({
    condition: 'Elbow pain',
    symptoms: ['Swelling'],
    causes: ['Heavy lifting'],
    answer: 'Yes.',
  }).replace('is common.', `is common.\n\n![An elbow](${picture})`)

interface Figures {
  readonly title: string
  readonly figures: readonly {readonly alt: string; readonly asset: string}[]
}

const figures = async ({connection: {client}}: Place): Promise<Figures> =>
  client.fetch<Figures>(
    '*[_id == "drafts.condition-elbow-pain"][0]{title, "figures": [heroImage, ...sections[].body[_type == "figure"], ...sections[].bodyAfter[_type == "figure"]][defined(sourceUrl)]{alt, "asset": asset._ref}}',
  )

const uploaded = /^image-[0-9a-f]{40}-8x6-png$/

test('pictures are fetched and uploaded once, and undone with the run', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'elbow.md')
  const {state, url, port} = await startSite()
  writeFileSync(file, article(`${url}/elbow.png`))
  await withLake(folder, async (place) => {
    const limits = {...assetLimits, ports: [port]}
    const run = async () =>
      runImport({paths: [file], options: nextOptions(place.data), ...place, assetLimits: limits})
    const first = await run()
    expect(first.broken).toEqual([])
    const [figure] = (await figures(place)).figures
    expect(figure?.alt).toBe('An elbow')
    expect(figure?.asset).toMatch(uploaded)
    expect((await run()).written).toBe(0)
    expect(state.requests).toBe(1)
    await undoRun(first.run ?? '', place.connection, place.data)
    expect(await contentsOf(place.connection)).toEqual([])
  })
})

test('a broken picture is listed, its article is imported, and another try takes it up alone', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'elbow.md')
  const {state, url, port} = await startSite()
  const limits = {...assetLimits, ports: [port]}
  state.isUp = false
  writeFileSync(file, article(`${url}/elbow.png`))
  await withLake(folder, async (place) => {
    const first = await runImport({
      paths: [file],
      options: nextOptions(place.data),
      ...place,
      assetLimits: limits,
    })
    expect(first.broken.map(({address, articles}) => ({address, articles}))).toEqual([
      {address: `${url}/elbow.png`, articles: [shortName(file)]},
    ])
    expect(first.broken[0]?.reason).toContain('404')
    await edit(place.connection.client, 'drafts.condition-elbow-pain', {title: 'An editor wrote this'})
    state.isUp = true
    const again = await retryAssets(first.run ?? '', nextOptions(place.data), {...place, assetLimits: limits})
    expect([again.articles, again.written, again.broken]).toEqual([1, 1, []])
    const page = await figures(place)
    expect(page.title).toBe('An editor wrote this')
    expect(page.figures[0]?.asset).toMatch(uploaded)
    expect(readRuns(place.data).map(({state: end}) => end)).toEqual(['done', 'done'])
  })
})

test('pictures of a folder stay where one of its articles is imported again alone', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'elbow.md')
  const red = sharp({create: {width: 8, height: 6, channels: 3, background: '#a22'}})
  await red.png().toFile(join(folder, 'red.png'))
  const text = article('red.png')
  writeFileSync(file, text)
  await withLake(folder, async (place) => {
    const run = async (path: string) => runImport({paths: [path], options: nextOptions(place.data), ...place})
    await run(folder)
    const before = await figures(place)
    expect(before.figures[0]?.asset).toMatch(uploaded)
    expect((await run(file)).written).toBe(0)
    writeFileSync(file, text.replace('# Elbow pain: Causes', '# Elbow pain: All Causes'))
    expect((await run(file)).written).toBeGreaterThan(0)
    expect(await figures(place)).toEqual({
      ...before,
      title: 'Elbow pain: All Causes and Symptoms',
    })
  })
})

/** All that is stored, without what a lake alone gives its pictures. */
const storedIn = async ({connection}: Place): Promise<unknown> =>
  JSON.parse(
    JSON.stringify(await contentsOf(connection), (key, value: unknown) =>
      key === 'uploadId' || (key === 'url' && /\/images\//.test(String(value))) ? undefined : value,
    ),
  )

describe('a plan', () => {
  /** Writes a plan for a file, and returns the pictures that are broken in it. */
  async function planFor(source: string, plan: string, place: Place, ports: readonly number[]) {
    const {projectId, dataset} = place.connection.client.config()
    const options = nextOptions(place.data)
    const at = {paths: [source], dataset: `${projectId}/${dataset}`, where: place.connection.where}
    const writer = createPlanFile(plan, headerOf('plan-1', options, at))
    const {outcome, planned} = await planRun({
      paths: [source],
      options,
      ...place,
      run: 'plan-1',
      keep: writer.add,
      keepPictures: writer.addPictures,
      assetLimits: {...assetLimits, ports},
    })
    planned.close()
    writer.finish()
    return outcome.broken
  }

  test('brings the pictures of the web and of its folder, as an import does, and is undone with them', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'elbow.md')
    const {state, url, port} = await startSite()
    const red = sharp({create: {width: 5, height: 4, channels: 3, background: '#a22'}})
    await red.jpeg().toFile(join(folder, 'red.jpg'))
    writeFileSync(file, `${article(`${url}/elbow.png`)}\n\n![Red](red.jpg)\n`)
    const direct = await withLake(folder, async (place) => {
      await runImport({
        paths: [folder],
        options: nextOptions(place.data),
        ...place,
        assetLimits: {...assetLimits, ports: [port]},
      })
      return storedIn(place)
    })
    state.requests = 0
    await withLake(folder, async (place) => {
      const plan = join(folder, 'plan.ndjson')
      expect(await planFor(folder, plan, place, [port])).toEqual([])
      expect(await contentsOf(place.connection)).toEqual([])
      state.isUp = false
      rmSync(join(folder, 'red.jpg'))
      await applyPlan(plan, place.connection, place.data)
      expect(await storedIn(place)).toEqual(direct)
      expect(state.requests).toBe(1)
      await undoRun('plan-1', place.connection, place.data)
      expect(await contentsOf(place.connection)).toEqual([])
    })
  })

  test('writes nothing where a picture is no longer kept, and goes on when it is', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'elbow.md')
    const {url, port} = await startSite()
    writeFileSync(file, article(`${url}/elbow.png`))
    await withLake(folder, async (place) => {
      const plan = join(folder, 'plan.ndjson')
      await planFor(file, plan, place, [port])
      const kept = join(place.data, 'assets-cache')
      rmSync(join(kept, 'addresses'), {recursive: true})
      await expect(applyPlan(plan, place.connection, place.data)).rejects.toThrow(
        '1 pictures of the plan could not be uploaded, and no document was written: elbow.png is no longer kept in the data folder that the plan was made with; make the plan again',
      )
      expect(await contentsOf(place.connection)).toEqual([])
      await expect(resumeImport('plan-1', place)).rejects.toThrow(
        `run plan-1 carries out a plan: npm run apply -- ${plan} goes on with it`,
      )
      await planFor(file, join(folder, 'other.ndjson'), place, [port])
      await applyPlan(plan, place.connection, place.data)
      expect((await figures(place)).figures[0]?.asset).toMatch(uploaded)
    })
  })

  test('lists a picture that is cut short as broken', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'elbow.md')
    const whole = await sharp({create: {width: 90, height: 90, channels: 3, background: '#a22'}})
      .png({compressionLevel: 0})
      .toBuffer()
    writeFileSync(join(folder, 'half.png'), whole.subarray(0, whole.length / 2))
    writeFileSync(file, article('half.png'))
    await withLake(folder, async (place) => {
      const [broken] = await planFor(folder, join(folder, 'plan.ndjson'), place, [])
      expect(broken?.address).toBe('half.png')
      expect(broken?.reason).toMatch(/^is damaged, cut short or too large: /)
    })
  })
})
