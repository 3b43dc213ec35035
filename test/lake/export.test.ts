import {PassThrough} from 'node:stream'
import {exportDataset} from '@sanity/export'
import {expect, test} from 'vitest'
import type {JsonObject} from '../../lake/document.ts'
import {startLakeAndClient} from '../support/lake-client.ts'
import {asObject} from './as-object.ts'
import {createMemoryLake, type MemoryLake} from './memory-lake.ts'

async function exported(lake: MemoryLake, query = '', headers: Record<string, string> = {}) {
  const response = await lake.app.request(`/v2025-02-19/data/export/production${query}`, {headers})
  const lines = (await response.text()).split('\n')
  expect(lines.pop()).toBe('')
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    lines: lines.map((line) => asObject(JSON.parse(line))),
  }
}

const ids = ({lines}: {lines: readonly JsonObject[]}) => lines.map(({_id, nextCursor}) => _id ?? nextCursor)

async function filled(options: Parameters<typeof createMemoryLake>[0] = {}): Promise<MemoryLake> {
  const lake = createMemoryLake(options)
  const documents = [
    {_id: 'a', _type: 'post', title: 'Zwölf\n'},
    {_id: 'drafts.a', _type: 'post'},
    {_id: 'versions.summer.a', _type: 'post'},
    {_id: 'b', _type: 'author'},
  ]
  const response = await lake.app.request('/v1/data/mutate/production', {
    method: 'POST',
    headers: options.token === undefined ? {} : {authorization: `Bearer ${options.token}`},
    body: JSON.stringify({mutations: documents.map((create) => ({create})), transactionId: 'tx'}),
  })
  expect(response.status).toBe(200)
  return lake
}

test('gives every document as it is stored, one a line', async () => {
  const lake = await filled()
  const {status, type, lines} = await exported(lake)
  expect([status, type]).toEqual([200, 'application/x-ndjson'])
  const times = {_createdAt: '2026-01-01T12:00:01.000Z', _updatedAt: '2026-01-01T12:00:01.000Z', _rev: 'tx'}
  expect(lines).toEqual([
    {_id: 'a', _type: 'post', title: 'Zwölf\n', ...times},
    {_id: 'b', _type: 'author', ...times},
    {_id: 'drafts.a', _type: 'post', ...times},
    {_id: 'versions.summer.a', _type: 'post', ...times},
  ])
})

test('has both addresses, and is plain text in old versions', async () => {
  const {app} = await filled()
  const types = ['/v1/data/export/production', '/v2021-10-21/projects/p/datasets/production/export'].map(
    async (path) => (await app.request(path)).headers.get('content-type'),
  )
  expect(await Promise.all(types)).toEqual(['text/plain; charset=utf-8', 'application/x-ndjson'])
})

test('gives the types that were asked for', async () => {
  const lake = await filled()
  expect(ids(await exported(lake, '?types=author'))).toEqual(['b'])
  expect(ids(await exported(lake, '?types=author,nothing,post'))).toHaveLength(4)
})

test('gives callers without the token the documents at the root path alone', async () => {
  const lake = await filled({token: 'secret'})
  expect(ids(await exported(lake))).toEqual(['a', 'b'])
  expect(ids(await exported(lake, '', {authorization: 'Bearer secret'}))).toHaveLength(4)
})

test('is an empty text for an empty dataset', async () => {
  expect((await exported(createMemoryLake())).lines).toEqual([])
  expect((await exported(createMemoryLake(), '?nextCursor=')).lines).toEqual([])
})

test('goes through pages with a cursor, and forgets nothing that stays', async () => {
  const lake = createMemoryLake()
  const names = Array.from({length: 2500}, (_, index) => `post-${String(index).padStart(4, '0')}`)
  await lake.mutate(...names.map((_id) => ({create: {_id, _type: 'post'}})))
  const seen: string[] = []
  const sizes: number[] = []
  let cursor: string | undefined = ''
  while (cursor !== undefined) {
    const {lines} = await exported(lake, `?nextCursor=${cursor}`)
    const next = lines.at(-1)?.['nextCursor']
    cursor = typeof next === 'string' ? next : undefined
    const page = lines.flatMap(({_id}) => (typeof _id === 'string' ? [_id] : []))
    seen.push(...page)
    sizes.push(page.length)
    await lake.mutate({delete: {id: page[0]}})
  }
  expect(seen).toEqual(names)
  expect(sizes).toEqual([1000, 1000, 500])
  expect((await lake.get('/v1/data/export/production?nextCursor=*')).status).toBe(400)
})

test('keeps the moment of the call while others write', async () => {
  const lake = createMemoryLake()
  const text = 'x'.repeat(30_000)
  const create = (index: number) => ({create: {_id: `post-${index}`, _type: 'post', text}})
  await lake.mutate(...Array.from({length: 40}, (_, index) => create(index)))
  const {body} = await lake.app.request('/v1/data/export/production')
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  let received = (await reader?.read())?.value ?? ''
  await lake.mutate({create: {_id: 'later', _type: 'post'}}, {delete: {id: 'post-39'}})
  for (;;) {
    const next = await reader?.read()
    if (next?.value === undefined) break
    received += next.value
  }
  expect(received.trim().split('\n')).toHaveLength(40)
  expect(received.includes('"later"')).toBe(false)
})

test('reads no further than the caller takes', async () => {
  const lake = createMemoryLake()
  const create = (index: number) => ({
    create: {_id: `post-${index}`, _type: 'post', text: 'x'.repeat(60_000)},
  })
  await lake.mutate(...Array.from({length: 50}, (_, index) => create(index)))
  const {body} = await lake.app.request('/v1/data/export/production')
  const reader = body?.getReader()
  const first = await reader?.read()
  await reader?.cancel()
  expect(first?.value?.byteLength).toBeLessThan(200_000)
  expect(await reader?.read()).toEqual({done: true, value: undefined})
})

test('says of assets where they are now', async () => {
  const {client, lake} = await startLakeAndClient()
  const {path} = await client.assets.upload('file', Buffer.from('x'), {filename: 'a.txt'})
  const named = lake.url.replace('127.0.0.1', 'localhost')
  const response = await lake.fetch(new Request(`${named}/v1/data/export/production`))
  expect(asObject(JSON.parse(await response.text()))['url']).toBe(`${named}/${path}`)
})

test.for(['stream', 'cursor'] as const)('feeds @sanity/export in its mode %s', async (mode) => {
  const {client} = await startLakeAndClient()
  const creations = Array.from({length: 2100}, (_, index) => ({
    create: {_id: `post-${index}`, _type: 'post'},
  }))
  await client.mutate(creations)
  const outputPath = new PassThrough().resume()
  const {documentCount} = await exportDataset({
    client: client.withConfig({token: 'any'}),
    dataset: 'production',
    outputPath,
    mode,
  })
  expect(documentCount).toBe(2100)
})
