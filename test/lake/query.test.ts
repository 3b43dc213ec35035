import {describe, expect, test} from 'vitest'
import {datasetTag} from '../../lake/sync-tags.ts'
import {asObject} from './as-object.ts'
import {createMemoryLake, type MemoryLake} from './memory-lake.ts'

const path = '/v2025-02-19/data/query/production'

async function withDocuments(): Promise<MemoryLake> {
  const lake = createMemoryLake()
  await lake.mutate(
    {create: {_id: 'b', _type: 'post', n: 2}},
    {create: {_id: 'a', _type: 'post', n: 1, next: {_ref: 'b'}}},
    {create: {_id: 'drafts.b', _type: 'post', n: 20}},
    {create: {_id: 'drafts.c', _type: 'post', n: 30}},
    {create: {_id: 'versions.r1.b', _type: 'post', n: 200}},
  )
  return lake
}

const ask = (query: string) => `?query=${encodeURIComponent(query)}`

function withoutTime(body: unknown): unknown {
  const {ms, ...rest} = asObject(body)
  return {...rest, ms: Number.isInteger(ms)}
}

describe('query', () => {
  test('answers with query, result and time', async () => {
    const lake = await withDocuments()
    const {status, body} = await lake.get(`${path}${ask('*[n == $n]._id')}&$n=2`)
    expect({status, body: withoutTime(body)}).toEqual({
      status: 200,
      body: {query: '*[n == $n]._id', result: ['b'], syncTags: [datasetTag], ms: true},
    })
  })

  test('takes the question from a body as well, and leaves the query out on demand', async () => {
    const lake = await withDocuments()
    const {body} = await lake.post(`${path}?returnQuery=false`, {query: '*[n == $n][0]._id', params: {n: 3}})
    expect(withoutTime(body)).toEqual({result: null, syncTags: [datasetTag], ms: true})
  })

  test('puts documents in the order of their ids, whatever the order of their creation', async () => {
    const lake = await withDocuments()
    expect(await lake.query('*._id')).toEqual(['a', 'b', 'drafts.b', 'drafts.c', 'versions.r1.b'])
    await lake.mutate({create: {_id: 'aa', _type: 'post'}}, {delete: {id: 'drafts.c'}})
    expect(await lake.query('*._id')).toEqual(['a', 'aa', 'b', 'drafts.b', 'versions.r1.b'])
  })

  test('takes the bounds of a slice from parameters', async () => {
    const lake = await withDocuments()
    expect(await lake.query('*[0...$limit]._id', 'perspective=raw&$limit=2')).toEqual(['a', 'b'])
  })

  test.each(['/v1', '/vX', '/v2021-10-21', '//v2025-02-19'])('is served under %s', async (version) => {
    const lake = await withDocuments()
    const {body} = await lake.get(
      `http://localhost${version}/data/query/production${ask('count(*[_id == "a"])')}`,
    )
    expect(withoutTime(body)).toEqual({
      query: 'count(*[_id == "a"])',
      result: 1,
      syncTags: [datasetTag],
      ms: true,
    })
  })

  test('is served at the address of a resource', async () => {
    const lake = await withDocuments()
    const {body} = await lake.get(`/v2025-02-19/projects/p/datasets/production/query${ask('*[0]._id')}`)
    expect(withoutTime(body)).toEqual({query: '*[0]._id', result: 'a', syncTags: [datasetTag], ms: true})
  })

  test('evaluates what groq-js evaluates with promises alone', async () => {
    const lake = await withDocuments()
    expect(await lake.query('diff::changedAny({"a": 1}, {"a": 2}, a)')).toBe(true)
  })
})

async function seenBy(lake: MemoryLake, version: string, perspective: string): Promise<unknown> {
  const question = ask('*{_id, _originalId, n}')
  const {body} = await lake.get(`/${version}/data/query/production${question}${perspective}`)
  return asObject(body)['result']
}

describe('perspective', () => {
  const raw = [
    {_id: 'a', _originalId: null, n: 1},
    {_id: 'b', _originalId: null, n: 2},
    {_id: 'drafts.b', _originalId: null, n: 20},
    {_id: 'drafts.c', _originalId: null, n: 30},
  ]
  const release = {_id: 'versions.r1.b', _originalId: null, n: 200}
  const published = [
    {_id: 'a', _originalId: 'a', n: 1},
    {_id: 'b', _originalId: 'b', n: 2},
  ]
  const drafts = [
    {_id: 'a', _originalId: 'a', n: 1},
    {_id: 'b', _originalId: 'drafts.b', n: 20},
    {_id: 'c', _originalId: 'drafts.c', n: 30},
  ]

  test.each([
    ['v2025-02-18', '', raw],
    ['v2025-02-19', '', published],
    ['vX', '', published],
    ['v1', '', raw],
    ['v2025-02-19', '&perspective=raw', [...raw, release]],
    ['v2021-10-21', '&perspective=raw', raw],
    ['v2021-10-21', '&perspective=published', published],
    ['v2025-02-19', '&perspective=drafts', drafts],
    ['v2021-10-21', '&perspective=previewDrafts', drafts],
    [
      'v2025-02-19',
      '&perspective=r1,drafts',
      [
        {_id: 'a', _originalId: 'a', n: 1},
        {_id: 'b', _originalId: 'versions.r1.b', n: 200},
        {_id: 'c', _originalId: 'drafts.c', n: 30},
      ],
    ],
    [
      'v2025-02-19',
      '&perspective=r1',
      [
        {_id: 'a', _originalId: 'a', n: 1},
        {_id: 'b', _originalId: 'versions.r1.b', n: 200},
      ],
    ],
  ])('of %s with “%s”', async (version, perspective, expected) => {
    expect(await seenBy(await withDocuments(), version, perspective)).toEqual(expected)
  })

  test('also holds for what references find', async () => {
    const lake = await withDocuments()
    expect(await lake.query('*[_id == "a"][0].next->n', 'perspective=drafts')).toBe(20)
    expect(await lake.query('*[_id == "a"][0].next->n', 'perspective=published')).toBe(2)
  })

  test.each([
    ['v2021-10-21', 'r1,drafts', 'Complex perspectives are not supported for this version'],
    ['v2025-02-19', 'raw,drafts', 'The perspective "raw" cannot be combined with others; ask for it alone'],
  ])('of %s cannot be %s', async (version, perspective, message) => {
    const lake = await withDocuments()
    expect(await lake.get(`/${version}/data/query/production${ask('*')}&perspective=${perspective}`)).toEqual(
      {
        status: 400,
        body: {statusCode: 400, error: 'Bad Request', message},
      },
    )
  })
})

describe('a query that is refused', () => {
  test.each([
    ['*[_type == "event]', 'unexpected token "\\"event]", expected expression', 11, 18],
    ['*[_type == ', 'unexpected end-of-file, expected expression', 11, 11],
    ['*[_type == "a"', 'unexpected end-of-file, expected expression', 14, 14],
    ['*[_type == "a"]]', 'unexpected token "]", expected expression', 15, 16],
    ['*[nope(1)]', 'Undefined function: nope', 2, 6],
    ['count()', 'Incorrect number of arguments to function count(). Expected 1, got 0.', 0, 5],
    [
      '*[_id == $id]',
      'param $id referenced, but not provided; send it as “$id=<JSON>” or in “params”',
      9,
      12,
    ],
    ['*[text::query("x")]', 'text::query() can only stand on the right of “match”', 2, 13],
    ['geo::distance(a, b)', 'function geo::distance() is not implemented by this lake', 0, 13],
    ['geo(a)', 'Undefined function: geo', 0, 3],
  ])('%s', async (query, description, start, end) => {
    const lake = createMemoryLake()
    expect(await lake.post(path, {query})).toEqual({
      status: 400,
      body: {error: {type: 'queryParseError', description, query, start, end}},
    })
  })

  test('names a parameter that is no JSON', async () => {
    const lake = createMemoryLake()
    expect(await lake.get(`${path}${ask('$a')}&$a=text`)).toEqual({
      status: 400,
      body: {
        statusCode: 400,
        error: 'Bad Request',
        message: 'Unable to parse value of "$a=text". Please quote string values, as in $a="text"',
      },
    })
  })

  test('names a dataset that does not exist', async () => {
    const lake = createMemoryLake()
    expect(await lake.get(`/v2025-02-19/data/query/other${ask('*')}`)).toEqual({
      status: 404,
      body: {
        statusCode: 404,
        error: 'Not Found',
        message: 'Dataset "other" not found for project ID "local"',
      },
    })
  })
})
