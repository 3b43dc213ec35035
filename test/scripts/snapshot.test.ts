import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import sharp from 'sharp'
import {describe, expect, onTestFinished, test} from 'vitest'
import {startLake, type LakeOptions} from '../../lake/server.ts'
import {clientOf} from '../support/lake-client.ts'
import {run} from '../support/run.ts'
import {temporaryFolder} from '../support/temporary.ts'

/** Runs work with a client for a data folder, and gives the folder free again. */
async function withLake<Result>(
  data: string,
  work: (client: SanityClient) => Promise<Result>,
  dataset = 'production',
): Promise<Result> {
  const lake = await startLake({dataFolder: data, datasets: [dataset], port: 0})
  try {
    return await work(clientOf(lake.url, {dataset}))
  } finally {
    await lake.close()
  }
}

/** Documents, drafts, references both ways, arrays with and without keys, images, files, unused assets. */
async function fill(client: SanityClient): Promise<void> {
  const pixels = {create: {width: 30, height: 20, channels: 3, background: '#07c'}} as const
  const image = await client.assets.upload('image', await sharp(pixels).png().toBuffer(), {
    filename: 'knee.png',
    title: 'The knee',
  })
  const film = await client.assets.upload('file', Buffer.from('moving'), {filename: 'exercise.mp4'})
  const text = await client.assets.upload('file', Buffer.from('plain'), {contentType: 'text/plain'})
  await client.assets.upload('image', await sharp(pixels).jpeg().toBuffer(), {description: 'Nobody uses it'})
  const reference = (id: string, more = {}) => ({_type: 'reference', _ref: id, ...more})
  await client
    .transaction()
    .create({
      _id: 'a',
      _type: 'post',
      title: 'Ä\u2028"',
      next: reference('b'),
      image: {_type: 'image', alt: 'Knee', asset: reference(image._id)},
    })
    .create({
      _id: 'b',
      _type: 'post',
      next: reference('a'),
      list: [{n: 1}, {n: 2, _key: 'k'}],
      _createdAt: '2020-02-03T04:05:06Z',
    })
    .create({_id: 'drafts.a', _type: 'post', films: [{_key: 'f', _type: 'file', asset: reference(film._id)}]})
    .create({
      _id: 'c',
      _type: 'post',
      text: {_type: 'file', asset: reference(text._id)},
      later: reference('gone', {_weak: true}),
    })
    .commit()
  const bytes = await client.assets.upload('file', Buffer.from([0, 255]), {
    filename: '../b.bin',
    label: 'Bytes',
  })
  await client.create({
    _id: 'versions.r1.a',
    _type: 'post',
    bare: {_ref: 'b'},
    strong: reference('b', {_weak: false}),
    nested: [{list: [{image: {asset: reference(image._id), crop: {top: 0.1}}}]}],
    attachment: {_type: 'file', asset: reference(bytes._id)},
    asset: reference(bytes._id),
    empty: {text: '', list: [], nothing: null, object: {}},
  })
  await client.patch('a').set({views: 1.5}).commit()
}

/** The content of an export by file name, without the folder that bears its time; lines sorted. */
function contentOf(file: string): Record<string, unknown> {
  const folder = join(temporaryFolder(), 'unpacked')
  mkdirSync(folder)
  execFileSync('tar', ['-xzf', file, '-C', folder, '--strip-components', '1'])
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).toSorted()
  return Object.fromEntries(files.map((name) => [name, readContent(join(folder, name))]))
}

function readContent(file: string): unknown {
  if (file.endsWith('.ndjson')) return readFileSync(file, 'utf8').split('\n').toSorted()
  if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8'))
  return readFileSync(file).toString('base64')
}

const everything = async (client: SanityClient) =>
  client.fetch<unknown[]>('*{..., "url": null, "uploadId": null, "path": null}')

describe('a snapshot', {timeout: 120_000}, () => {
  test('put back into a new dataset and taken again is the same', async () => {
    const folder = temporaryFolder()
    const [data, first, second] = [
      join(folder, 'data'),
      join(folder, 'one.tar.gz'),
      join(folder, 'two.tar.gz'),
    ]
    const before = await withLake(data, async (client) => {
      await fill(client)
      return everything(client)
    })
    expect(await run('scripts/export.ts', [first, '--data', data])).toEqual({
      code: 0,
      stdout: '',
      stderr: `5 documents and 5 assets of dataset production in ${data} in ${first}\n`,
    })
    const copy = ['--data', data, '--dataset', 'copy']
    expect(await run('scripts/restore.ts', [first, ...copy])).toEqual({
      code: 0,
      stdout: '',
      stderr: `5 documents and 5 assets of ${first} in dataset copy in ${data}\n`,
    })
    expect((await run('scripts/export.ts', [second, ...copy])).code).toBe(0)
    const content = contentOf(first)
    const names = Object.keys(content).map((name) => name.replace(/[0-9a-f]{40}/, '…'))
    expect(names.toSorted()).toEqual([
      'assets.json',
      'data.ndjson',
      'files/…-mp4.bin',
      'files/….bin',
      'files/….txt',
      'images/…-30x20.jpg',
      'images/…-30x20.png',
    ])
    expect(contentOf(second)).toEqual(content)
    expect(await withLake(data, everything, 'copy')).toEqual(before)
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'one.tar.gz', 'two.tar.gz'])
  })

  test('stops at documents that are there already, replaces them, or adds what is missing', async () => {
    const folder = temporaryFolder()
    const [data, file] = [join(folder, 'data'), join(folder, 'one.tar.gz')]
    await withLake(data, fill)
    await run('scripts/export.ts', [file, '--data', data])
    await withLake(data, async (client) => {
      await client.patch('a').set({title: 'Edited since'}).commit()
      await client.delete('drafts.a')
    })
    const titles = async () =>
      withLake(data, async (client) => client.fetch<unknown>('*[_type == "post"]{_id, title}'))
    const edited = [
      {_id: 'a', title: 'Edited since'},
      {_id: 'b', title: null},
      {_id: 'c', title: null},
      {_id: 'versions.r1.a', title: null},
    ]
    expect(await run('scripts/restore.ts', [file, '--data', data])).toEqual({
      code: 1,
      stdout: '',
      stderr:
        `restore: dataset production in ${data} has the document a and 3 more already; nothing was written. ` +
        'Use --replace or --missing, or another --dataset\n',
    })
    expect(await titles()).toEqual(edited)
    expect((await run('scripts/restore.ts', [file, '--missing', '--data', data])).code).toBe(0)
    const whole = edited.toSpliced(3, 0, {_id: 'drafts.a', title: null})
    expect(await titles()).toEqual(whole)
    expect((await run('scripts/restore.ts', [file, '--replace', '--data', data])).code).toBe(0)
    expect(await titles()).toEqual([{_id: 'a', title: 'Ä\u2028"'}, ...whole.slice(1)])
  })

  test('goes through a lake that runs, with its token', async () => {
    const folder = temporaryFolder()
    const [data, file] = [join(folder, 'data'), join(folder, 'one.tar.gz')]
    const token = 'secret-secret-secret-secret-secret'
    const lake = await startFor({dataFolder: data, token, port: 0})
    await fill(clientOf(lake.url, {token}))
    expect(await run('scripts/export.ts', [file, '--data', data])).toEqual({
      code: 1,
      stdout: '',
      stderr: `export: dataset production of the lake at ${lake.url} does not accept the token; give it with --token, or in SANITY_LAKE_TOKEN\n`,
    })
    expect((await run('scripts/export.ts', [file, '--data', data, '--token', token])).code).toBe(0)
    const copy = ['--data', data, '--dataset', 'copy', '--token', token]
    expect(await run('scripts/restore.ts', [file, ...copy])).toEqual({
      code: 0,
      stdout: '',
      stderr: `5 documents and 5 assets of ${file} in dataset copy of the lake at ${lake.url}\n`,
    })
  })

  test('that is damaged is refused before anything is written', async () => {
    const folder = temporaryFolder()
    const [data, file] = [join(folder, 'data'), join(folder, 'one.tar.gz')]
    await withLake(data, fill)
    await run('scripts/export.ts', [file, '--data', data])
    truncateSync(file, Math.floor(statSync(file).size * 0.7))
    const text = join(folder, 'text.tar.gz')
    writeFileSync(text, 'no archive')
    const target = ['--data', join(folder, 'new')]
    const refusals = [
      [file, 'ends too early; copy it again'],
      [text, 'is not a .tar.gz file, or is damaged'],
      [join(folder, 'none.tar.gz'), 'does not exist; check the path'],
      [folder, 'is a folder, not an export'],
    ] as const
    for (const [path, reason] of refusals) {
      const {code, stderr} = await run('scripts/restore.ts', [path, ...target])
      expect([code, stderr]).toEqual([1, `restore: ${path} ${reason}\n`])
    }
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'one.tar.gz', 'text.tar.gz'])
  })

  test('that cannot be taken leaves the older one', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'one.tar.gz')
    writeFileSync(file, 'older')
    const broken = {
      SANITY_PROJECT_ID: 'p',
      SANITY_DATASET: 'd',
      SANITY_AUTH_TOKEN: 't',
      SANITY_API_HOST: 'http://127.0.0.1:1',
    }
    expect((await run('scripts/export.ts', [file], {env: broken})).code).toBe(1)
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['older', ['one.tar.gz']])
  })

  test.for([
    ['export', [], 'name one file to write'],
    ['export', ['a.zip'], 'a.zip does not end in .tar.gz'],
    ['restore', [], 'name one file to read'],
    ['restore', ['a.tar.gz', '--replace', '--missing'], 'choose one of --replace and --missing'],
    ['lake', ['--durability', 'some'], '--durability some is not one of full, normal'],
  ] as const)('%s %j is wrong use', async ([command, args, message]) => {
    const {code, stderr} = await run(`scripts/${command}.ts`, args)
    expect([code, stderr]).toEqual([2, `${command}: ${message}\nTry: npm run ${command} -- --help\n`])
  })
})

async function startFor(options: LakeOptions) {
  const lake = await startLake(options)
  onTestFinished(async () => lake.close())
  return lake
}
