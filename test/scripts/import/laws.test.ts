import fc from 'fast-check'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {applyPlan} from '../../../scripts/import/apply-plan.ts'
import {createPlanFile, headerOf} from '../../../scripts/import/plan-file.ts'
import {readRuns} from '../../../scripts/import/run-folder.ts'
import {undoRun} from '../../../scripts/import/undo-run.ts'
import {planRun} from '../../../scripts/run-import.ts'
import {temporaryFolder} from '../../support/temporary.ts'
import {
  contentsOf,
  edit,
  importFolder,
  libraryArbitrary,
  nextOptions,
  type Place,
  withLake,
  writeLibrary,
} from './importing.ts'

/** Libraries for each law; more with RUNS set. */
const runs = {numRuns: Number(process.env['RUNS'] ?? 12)}

describe('laws of an import', {timeout: 120_000}, () => {
  test('a second import writes nothing and leaves no run', async () => {
    const folder = temporaryFolder()
    const sources = join(folder, 'sources')
    await fc.assert(
      fc.asyncProperty(libraryArbitrary, async (library) =>
        withLake(folder, async (place) => {
          writeLibrary(sources, library)
          await importFolder(sources, place)
          const before = await contentsOf(place.connection)
          const {written, transactions} = await importFolder(sources, place)
          expect([written, transactions]).toEqual([0, 0])
          expect(await contentsOf(place.connection)).toEqual(before)
          expect(readdirSync(join(place.data, 'runs'))).toHaveLength(1)
        }),
      ),
      runs,
    )
  })

  test('a plan, carried out, leaves the dataset as a direct import does', async () => {
    const folder = temporaryFolder()
    const sources = join(folder, 'sources')
    await fc.assert(
      fc.asyncProperty(libraryArbitrary, libraryArbitrary, async (first, second) => {
        const direct = await withLake(folder, async (place) => {
          await twice(sources, first, second, place, importFolder)
          return contentsOf(place.connection)
        })
        const planned = await withLake(folder, async (place) => {
          await twice(sources, first, second, place, planAndApply)
          return contentsOf(place.connection)
        })
        expect(planned).toEqual(direct)
      }),
      runs,
    )
  })

  test('undoing a run brings back the dataset that was before it', async () => {
    const folder = temporaryFolder()
    const sources = join(folder, 'sources')
    await fc.assert(
      fc.asyncProperty(libraryArbitrary, libraryArbitrary, async (first, second) =>
        withLake(folder, async (place) => {
          const {connection, data} = place
          writeLibrary(sources, first)
          await importFolder(sources, place)
          const before = await contentsOf(connection)
          writeLibrary(sources, second)
          const {run} = await importFolder(sources, place)
          if (run !== undefined) await undoRun(run, connection, data)
          expect(await contentsOf(connection)).toEqual(before)
          const [oldest] = readRuns(data)
          await undoRun(oldest?.id ?? '', connection, data)
          expect(await contentsOf(connection)).toEqual([])
        }),
      ),
      runs,
    )
  })

  test('what an editor wrote stands against every later import, and differences are reported', async () => {
    const folder = temporaryFolder()
    const sources = join(folder, 'sources')
    await fc.assert(
      fc.asyncProperty(libraryArbitrary, libraryArbitrary, async (first, second) =>
        withLake(folder, async (place) => {
          const {client} = place.connection
          writeLibrary(sources, first)
          await importFolder(sources, place)
          const ids = await client.fetch<string[]>('*[_type == "condition"]._id')
          for (const id of ids)
            await edit(client, id, {title: 'An editor wrote this', definition: 'And this.'})
          writeLibrary(sources, second)
          await importFolder(sources, place)
          const edited = await client.fetch<object[]>(
            '*[_id in $ids] | order(_id asc){_id, title, definition}',
            {ids},
          )
          expect(edited).toEqual(
            ids.toSorted().map((_id) => ({_id, title: 'An editor wrote this', definition: 'And this.'})),
          )
        }),
      ),
      runs,
    )
  })

  test('no redirect leads to a redirect, and no page but its own is behind a path', async () => {
    const folder = temporaryFolder()
    const sources = join(folder, 'sources')
    await fc.assert(
      fc.asyncProperty(libraryArbitrary, libraryArbitrary, async (first, second) =>
        withLake(folder, async (place) => {
          await twice(sources, first, second, place, importFolder)
          const {client} = place.connection
          const redirects = await client.fetch<{from: string; to: string}[]>(
            '*[_type == "redirect"]{from, "to": "/conditions/" + string::split(to._ref, "condition-")[1]}',
          )
          const paths = await client.fetch<string[]>(
            '*[_type == "condition"]{"path": "/conditions/" + slug.current}.path',
          )
          const froms = redirects.map(({from}) => from)
          expect(new Set(froms).size).toBe(froms.length)
          expect(redirects.filter(({from, to}) => froms.includes(to) || from === to)).toEqual([])
          expect(redirects.filter(({to}) => !paths.includes(to))).toEqual([])
        }),
      ),
      runs,
    )
  })

  test('every reference resolves, and no list holds a key twice', async () => {
    const folder = temporaryFolder()
    const sources = join(folder, 'sources')
    await fc.assert(
      fc.asyncProperty(libraryArbitrary, async (library) =>
        withLake(folder, async (place) => {
          writeLibrary(sources, library)
          await importFolder(sources, place)
          const stored = await contentsOf(place.connection)
          const ids = new Set(idsIn(stored))
          const dangling = referencesIn(stored).filter((id) => !ids.has(id) && !ids.has(`drafts.${id}`))
          expect(dangling).toEqual([])
          expect(listsIn(stored).filter(repeatsKey)).toEqual([])
        }),
      ),
      runs,
    )
  })
})

async function twice(
  sources: string,
  first: Parameters<typeof writeLibrary>[1],
  second: Parameters<typeof writeLibrary>[1],
  place: Place,
  carryOut: (sources: string, place: Place) => Promise<unknown>,
): Promise<void> {
  for (const library of [first, second]) {
    writeLibrary(sources, library)
    await carryOut(sources, place)
  }
}

async function planAndApply(sources: string, {connection, data}: Place): Promise<void> {
  const file = join(data, 'plan.ndjson')
  const run = `plan-${readRuns(data).length}`
  const {projectId, dataset} = connection.client.config()
  const options = nextOptions(data)
  const place = {paths: [sources], dataset: `${projectId}/${dataset}`, where: connection.where}
  const writer = createPlanFile(file, headerOf(run, options, place))
  const {planned} = await planRun({paths: [sources], options, connection, keep: writer.add, run})
  planned.close()
  writer.finish()
  await applyPlan(file, connection, data)
}

function idsIn(value: unknown): string[] {
  return found(value, (record) => record['_id'])
}

function referencesIn(value: unknown): string[] {
  return found(value, (record) => record['_ref'])
}

function found(value: unknown, pick: (record: Record<string, unknown>) => unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => found(item, pick))
  if (!isRecord(value)) return []
  const picked = pick(value)
  return [
    ...(typeof picked === 'string' ? [picked] : []),
    ...Object.values(value).flatMap((item) => found(item, pick)),
  ]
}

function listsIn(value: unknown): unknown[][] {
  if (Array.isArray(value)) return [value, ...value.flatMap(listsIn)]
  return isRecord(value) ? Object.values(value).flatMap(listsIn) : []
}

function repeatsKey(list: readonly unknown[]): boolean {
  const keys = list.filter(isRecord).flatMap(({_key}) => (typeof _key === 'string' ? [_key] : []))
  return new Set(keys).size < keys.length
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
