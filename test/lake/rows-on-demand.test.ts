import fc from 'fast-check'
import {describe, expect, onTestFinished, test, vi} from 'vitest'
import {openDatabase} from '../../lake/storage/database.ts'
import type {Dataset} from '../../lake/storage/dataset.ts'
import {openStore} from '../../lake/store.ts'
import {asObject} from './as-object.ts'
import {hostileDocuments, hostileParams, queries} from './engine-queries.ts'
import {createMemoryLake, type MemoryLake} from './memory-lake.ts'
import {openStream} from './open-stream.ts'

vi.setConfig({testTimeout: 120_000})

const api = '/v2025-02-19/data'

/** @param memoryLimit Bytes of documents that are held parsed. */
function createLake(memoryLimit: number): MemoryLake {
  const store = openStore(openDatabase(undefined), ['production'], '2026-01-01T00:00:00Z', memoryLimit)
  onTestFinished(() => store.close())
  return createMemoryLake({store})
}

function datasetOf({store}: MemoryLake): Dataset {
  return store.createDataset('production', '')
}

const id = fc
  .tuple(fc.constantFrom('', '', 'drafts.', 'versions.r1.'), fc.integer({min: 0, max: 25}))
  .map(([prefix, number]) => `${prefix}d${String(number).padStart(2, '0')}`)
const value = fc.constantFrom<unknown>('alpha', 'Beta', 1, -3, 2.5, true, [{_ref: 'd01'}], ['alpha', 1], {
  a: 1,
})
const content = fc.record({_type: fc.constantFrom('a', 'b', 'c'), t: value, n: value, refs: value})
const mutation = fc.oneof(
  fc
    .tuple(fc.constantFrom('create', 'createOrReplace', 'createIfNotExists'), id, content)
    .map(([kind, _id, rest]) => ({[kind]: {_id, ...rest}})),
  fc.tuple(id, value).map(([at, t]) => ({patch: {id: at, set: {t}, unset: ['s'], inc: {n: 1}}})),
  id.map((at) => ({delete: {id: at}})),
  fc.constantFrom(
    {patch: {query: '*[_type == "a" && n == 1]', set: {n: 2}}},
    {patch: {query: '*[t == "alpha"][0...3]', setIfMissing: {s: 'Beta'}, unset: ['n']}},
    {delete: {query: '*[references("d01")][0...2]'}},
  ),
)
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(mutation, {minLength: 1, maxLength: 3})
      .map((mutations) => ({path: `${api}/mutate/production?returnDocuments=true`, body: {mutations}})),
  },
  {
    weight: 1,
    arbitrary: hostileDocuments.map((documents) => ({
      path: '/_lake/load/production',
      body: documents.map((document) => JSON.stringify(document)).join('\n'),
    })),
  },
)
const perspective = fc.constantFrom('raw', 'published', 'drafts', 'r1,drafts')
const question = fc.tuple(queries, perspective)

/** What a lake says to all that happens to it, and in the end about its past, as texts. */
async function story(
  lake: MemoryLake,
  steps: readonly {readonly path: string; readonly body: unknown}[],
  questions: readonly (readonly [query: string, perspective: string])[],
): Promise<unknown> {
  const answers: unknown[] = []
  const listening =
    'includeResult=true&includePreviousRevision=true&includeAllVersions=true&effectFormat=mendoza'
  const query = encodeURIComponent('*[defined(t) || references("d01")]')
  const stream = await openStream(lake, `${api}/listen/production?query=${query}&${listening}`)
  for (const {path, body} of steps) {
    answers.push(await lake.post(path, body))
    for (const [text, name] of questions) {
      const asked = {query: text, params: hostileParams}
      const {status, body: answer} = await lake.post(`${api}/query/production?perspective=${name}`, asked)
      answers.push({text, status, answer: JSON.stringify(answer).replace(/,"ms":\d+/, '')})
    }
  }
  const pages = [
    'history/production/transactions?effectFormat=mendoza',
    'export/production',
    'doc/production/d00,d01',
  ]
  for (const page of pages) answers.push(await (await lake.app.request(`${api}/${page}`)).text())
  await lake.app.endStreams()
  return {answers, events: await stream.rest()}
}

test('a lake that reads on demand says what a lake in memory says: answers, events and history', async () => {
  await fc.assert(
    fc.asyncProperty(
      hostileDocuments,
      fc.constantFrom(0, 2000, 8000),
      fc.array(step, {minLength: 1, maxLength: 8}),
      fc.array(question, {minLength: 3, maxLength: 3}),
      async (documents, memoryLimit, steps, questions) => {
        const [held, onDemand] = [createLake(Infinity), createLake(memoryLimit)]
        for (const lake of [held, onDemand]) {
          await lake.post('/_lake/load/production', documents.map((each) => JSON.stringify(each)).join('\n'))
        }
        expect(await story(onDemand, steps, questions)).toEqual(await story(held, steps, questions))
      },
    ),
    {numRuns: 40, seed: 11},
  )
})

describe('a document that is read on demand', () => {
  test('stays as it was for those who hold it, when it is changed and when it is deleted', async () => {
    const lake = createLake(0)
    await lake.mutate({create: {_id: 'a', _type: 'x', n: 1}}, {create: {_id: 'b', _type: 'x', n: 1}})
    const dataset = datasetOf(lake)
    const before = [...dataset.documents()]
    const seen = JSON.stringify(before)
    await lake.mutate({patch: {id: 'a', set: {n: 2, more: true}}}, {delete: {id: 'b'}})
    await lake.mutate({patch: {id: 'a', set: {n: 3}}})
    expect(JSON.stringify(before)).toBe(seen)
    expect(await lake.query('*{_id, n, more}')).toEqual([{_id: 'a', n: 3, more: true}])
  })

  test('is found under any id that a load may give, alone and in a walk', async () => {
    const lake = createLake(0)
    const ids = Array.from({length: 40}, (_, n) => `\u0001 é\u{1D400}${n % 2 === 0 ? '\uD800' : ''}${n}`)
    const lines = ids.map((_id) => JSON.stringify({_id, _type: 'x', copy: _id}))
    await lake.post('/_lake/load/production', lines.join('\n'))
    expect(await lake.query('count(*[copy == _id])')).toBe(40)
    for (const each of datasetOf(lake).documents().toReversed()) expect(each['copy']).toBe(each._id)
  })

  test('is current again when the change that was to replace it fails', async () => {
    const database = openDatabase(undefined)
    const store = openStore(database, ['production'], '2026-01-01T00:00:00Z', 0)
    const lake = createMemoryLake({store})
    await lake.mutate({create: {_id: 'a', _type: 'x', n: 1}})
    database.exec('pragma query_only = 1')
    const mutations = [{patch: {id: 'a', set: {n: 2}}}]
    expect((await lake.post(`${api}/mutate/production`, {mutations})).status).toBe(503)
    expect(await lake.query('*.n')).toEqual([1])
    database.exec('pragma query_only = 0')
    await lake.mutate(...mutations)
    expect(await lake.query('*.n')).toEqual([2])
    store.close()
  })

  test.each(['a load', 'a deletion of the dataset'])('cannot be read after %s, and says so', async (what) => {
    const lake = createLake(0)
    await lake.mutate({create: {_id: 'a', _type: 'x', n: 1}}, {create: {_id: 'b', _type: 'x', n: 1}})
    const [a] = datasetOf(lake).documents()
    await lake.query('*[_id == "b"]')
    if (what === 'a load') await lake.post('/_lake/load/production', '{"_id": "a", "_type": "x", "n": 2}')
    else lake.store.deleteDataset('production')
    expect(() => a?.['n']).toThrow(
      'The document "a" cannot be read from the database (its dataset was replaced or deleted meanwhile); ' +
        'stop the lake and look at its data folder',
    )
  })

  test('is answered with an error when the database no longer gives it', async () => {
    const database = openDatabase(undefined)
    const store = openStore(database, ['production'], '2026-01-01T00:00:00Z', 0)
    const lake = createMemoryLake({store})
    await lake.mutate({create: {_id: 'a', _type: 'x'}}, {create: {_id: 'b', _type: 'x'}})
    database.exec(`update document set body = '{"_id": "a"' where id = 'a'`)
    const {status, body} = await lake.get(`${api}/query/production?query=*[_id=="a"]`)
    expect(status).toBe(500)
    expect(asObject(body)['message']).toMatch(
      /^The document "a" cannot be read from the database \(.*JSON.*\); stop the lake/,
    )
    expect(await lake.query('*[_id == "b"]._id')).toEqual(['b'])
    store.close()
  })
})

test('a view that would keep large replaced documents for long is no longer followed', async () => {
  const lake = createLake(0)
  const large = (sign: string) => ({createOrReplace: {_id: sign, _type: 'x', text: sign.repeat(3_500_000)}})
  for (const sign of ['a', 'b', 'c', 'd', 'e', 'f']) await lake.mutate(large(sign))
  const dataset = datasetOf(lake)
  const revision = dataset.revision()
  const known: boolean[] = []
  for (const sign of ['a', 'b', 'c', 'd', 'e', 'f']) {
    await lake.mutate(large(sign))
    known.push(dataset.changesSince(revision) !== undefined)
  }
  expect(known).toEqual([true, true, true, true, false, false])
})

describe('the memory of a lake', () => {
  const text = (length: number) => ({_type: 'x', text: 'x'.repeat(length)})

  test('holds a dataset until it grows too large, and again after a smaller load', async () => {
    const lake = createLake(10_000)
    await lake.mutate({create: {_id: 'a', ...text(4000)}})
    expect(datasetOf(lake).readsOnDemand()).toBe(false)
    const length = '*{_id, "length": length(text)}'
    const revision = datasetOf(lake).revision()
    expect(await lake.query(length)).toEqual([{_id: 'a', length: 4000}])
    await lake.mutate({create: {_id: 'b', ...text(6000)}})
    expect(datasetOf(lake).readsOnDemand()).toBe(true)
    // Views have to let go of the documents that were held.
    expect(datasetOf(lake).changesSince(revision)).toBe(undefined)
    expect(await lake.query(length)).toEqual([
      {_id: 'a', length: 4000},
      {_id: 'b', length: 6000},
    ])
    await lake.post('/_lake/load/production', JSON.stringify({_id: 'c', ...text(10)}))
    expect(datasetOf(lake).readsOnDemand()).toBe(false)
    expect(await lake.query(length)).toEqual([{_id: 'c', length: 10}])
  })

  test('counts what changes take and give back', async () => {
    const lake = createLake(10_000)
    for (let round = 0; round < 10; round += 1) {
      await lake.mutate({createOrReplace: {_id: 'a', ...text(7000)}}, {delete: {id: 'b'}})
      await lake.mutate({delete: {id: 'a'}}, {create: {_id: 'b', ...text(8000)}})
    }
    expect(datasetOf(lake).readsOnDemand()).toBe(false)
  })

  test('is shared by its datasets', async () => {
    const lake = createLake(10_000)
    await lake.post('/_lake/load/production', JSON.stringify({_id: 'a', ...text(6000)}))
    await lake.post('/_lake/load/other', JSON.stringify({_id: 'a', ...text(6000)}))
    expect(datasetOf(lake).readsOnDemand()).toBe(false)
    expect(lake.store.dataset('other')?.readsOnDemand()).toBe(true)
    lake.store.deleteDataset('production')
    await lake.post('/_lake/load/other', JSON.stringify({_id: 'a', ...text(6001)}))
    expect(lake.store.dataset('other')?.readsOnDemand()).toBe(false)
  })
})
