import {describe, expect, test} from 'vitest'
import {createMemoryLake} from './memory-lake.ts'

const path = '/v2025-02-19/data/mutate/production'

const ada = {_id: 'ada', _type: 'author', name: 'Ada'}

const stored = {_createdAt: '2026-01-01T12:00:01.000Z', _updatedAt: '2026-01-01T12:00:01.000Z', _rev: 'id1'}

function failure(error: object, index = 0) {
  return {
    error: {
      type: 'mutationError',
      description: 'Mutation(s) failed with 1 error(s)',
      items: [{index, error}],
    },
  }
}

describe('create', () => {
  test('stores the document with the fields of the server and names it on demand', async () => {
    const lake = createMemoryLake()
    const answer = await lake.post(`${path}?returnIds=true&returnDocuments=true`, {
      mutations: [{create: ada}],
    })
    expect(answer).toEqual({
      status: 200,
      body: {
        transactionId: 'id1',
        results: [{id: 'ada', operation: 'create', document: {...ada, ...stored}}],
      },
    })
    expect(await lake.query('*')).toEqual([{...ada, ...stored}])
  })

  test('answers with operations alone where neither ids nor documents were asked for', async () => {
    const lake = createMemoryLake()
    const {body} = await lake.post(path, {mutations: [{create: ada}]})
    expect(body).toEqual({transactionId: 'id1', results: [{operation: 'create'}]})
  })

  test('finds an id where there is none, and the rest of one that ends in a dot', async () => {
    const lake = createMemoryLake()
    const mutations = [{create: {_type: 'author'}}, {create: {_id: 'drafts.', _type: 'author'}}]
    const {body} = await lake.post(`${path}?returnIds=true`, {mutations})
    expect(body).toEqual({
      transactionId: 'id1',
      results: [
        {id: 'id2', operation: 'create'},
        {id: 'drafts.id3', operation: 'create'},
      ],
    })
  })

  test('keeps the times that the caller gives', async () => {
    const lake = createMemoryLake()
    const times = {_createdAt: '2019-05-01T08:00:00Z', _updatedAt: '2020-05-01T08:00:00Z'}
    await lake.mutate({create: {...ada, ...times, _rev: 'ignored'}})
    expect(await lake.query('*')).toEqual([{...ada, ...times, _rev: 'id1'}])
  })

  test('refuses an id that exists', async () => {
    const lake = createMemoryLake()
    await lake.mutate({create: ada})
    expect(await lake.post(path, {mutations: [{create: ada}]})).toEqual({
      status: 409,
      body: failure({
        type: 'documentAlreadyExistsError',
        description: 'The document with the ID "ada" already exists',
        id: 'ada',
      }),
    })
  })
})

describe('createIfNotExists', () => {
  test('leaves an existing document alone', async () => {
    const lake = createMemoryLake()
    await lake.mutate({create: ada})
    const mutations = [{createIfNotExists: {...ada, name: 'Other'}}]
    expect(await lake.post(`${path}?returnDocuments=true`, {mutations})).toEqual({
      status: 200,
      body: {transactionId: 'id2', results: [{id: 'ada', operation: 'none', document: {...ada, ...stored}}]},
    })
  })

  test('needs an id', async () => {
    const lake = createMemoryLake()
    expect(await lake.post(path, {mutations: [{createIfNotExists: {_type: 'author'}}]})).toEqual({
      status: 400,
      body: failure({
        type: 'validationError',
        description: '"createIfNotExists" needs an "_id"',
        value: null,
      }),
    })
  })
})

describe('createOrReplace', () => {
  test('replaces the whole document and keeps when it was created', async () => {
    const lake = createMemoryLake()
    await lake.mutate({create: ada})
    await lake.mutate({createOrReplace: {_id: 'ada', _type: 'author', born: 1815}})
    expect(await lake.query('*')).toEqual([
      {
        _id: 'ada',
        _type: 'author',
        born: 1815,
        ...stored,
        _updatedAt: '2026-01-01T12:00:02.000Z',
        _rev: 'id2',
      },
    ])
  })

  test('refuses another type while others refer to the document', async () => {
    const lake = createMemoryLake()
    await lake.mutate({create: ada}, {create: {_id: 'post', _type: 'post', author: {_ref: 'ada'}}})
    expect(await lake.post(path, {mutations: [{createOrReplace: {_id: 'ada', _type: 'person'}}]})).toEqual({
      status: 409,
      body: failure({
        type: 'documentHasExistingReferencesError',
        description:
          'The document "ada" cannot be given another type as there are references to it from "post"',
        id: 'ada',
        referencingIDs: ['post'],
      }),
    })
  })
})

describe('delete', () => {
  test('succeeds for a document that is not there', async () => {
    const lake = createMemoryLake()
    expect(await lake.post(`${path}?returnIds=true`, {mutations: [{delete: {id: 'nobody'}}]})).toEqual({
      status: 200,
      body: {transactionId: 'id1', results: [{id: 'nobody', operation: 'none'}]},
    })
  })

  test('takes what a query selects, as it was before the transaction', async () => {
    const lake = createMemoryLake()
    await lake.mutate({create: ada}, {create: {...ada, _id: 'alan'}}, {create: {_id: 'post', _type: 'post'}})
    const mutations = [
      {create: {_id: 'new', _type: 'author'}},
      {delete: {query: '*[_type == $type]', params: {type: 'author'}}},
    ]
    expect(await lake.post(`${path}?returnIds=true`, {mutations})).toEqual({
      status: 200,
      body: {
        transactionId: 'id2',
        results: [
          {id: 'new', operation: 'create'},
          {id: 'ada', operation: 'delete'},
          {id: 'alan', operation: 'delete'},
        ],
      },
    })
    expect(await lake.query('*._id')).toEqual(['new', 'post'])
  })
})

describe('references', () => {
  const post = {_id: 'post', _type: 'post', author: {_type: 'reference', _ref: 'ada'}}

  test('a strong one needs its target at the end of the transaction', async () => {
    const lake = createMemoryLake()
    expect(await lake.post(path, {mutations: [{create: post}]})).toEqual({
      status: 409,
      body: failure({
        type: 'documentReferenceDoesNotExistError',
        description: 'Document "post" references non-existent document "ada"',
        id: 'post',
        referenceID: 'ada',
      }),
    })
    await lake.mutate({create: post}, {create: ada})
    expect(await lake.query('*._id')).toEqual(['ada', 'post'])
  })

  test('a weak one, and one into another dataset or library, needs nothing', async () => {
    const lake = createMemoryLake()
    await lake.mutate({
      create: {
        _id: 'post',
        _type: 'post',
        weak: {_ref: 'nobody', _weak: true},
        other: {_ref: 'nobody', _dataset: 'other', _projectId: 'p'},
        asset: {_ref: 'media-library:ml1:asset'},
      },
    })
    expect(await lake.query('count(*)')).toBe(1)
  })

  test('a target cannot be deleted before its referrers, but together with them', async () => {
    const lake = createMemoryLake()
    await lake.mutate({create: ada}, {create: post})
    expect(await lake.post(path, {mutations: [{delete: {id: 'ada'}}]})).toEqual({
      status: 409,
      body: failure({
        type: 'documentHasExistingReferencesError',
        description: 'The document "ada" cannot be deleted as there are references to it from "post"',
        id: 'ada',
        referencingIDs: ['post'],
      }),
    })
    await lake.mutate({delete: {id: 'ada'}}, {delete: {id: 'post'}})
    expect(await lake.query('*')).toEqual([])
  })

  test('become strong by a patch once their target is there', async () => {
    const lake = createMemoryLake()
    await lake.mutate({create: {...post, author: {...post.author, _weak: true}}})
    const strengthen = {patch: {id: 'post', unset: ['author._weak']}}
    expect((await lake.post(path, {mutations: [strengthen]})).status).toBe(409)
    await lake.mutate({create: ada})
    await lake.mutate(strengthen)
    expect(await lake.query('*[_id == "post"][0].author')).toEqual(post.author)
  })
})

describe('transaction', () => {
  test('changes nothing where one of its mutations fails', async () => {
    const lake = createMemoryLake()
    await lake.mutate({create: ada})
    const {status, body} = await lake.post(path, {
      mutations: [{delete: {id: 'ada'}}, {create: {_id: 'new', _type: 'x'}}, {patch: {id: 'nobody'}}],
    })
    expect({status, body}).toEqual({
      status: 409,
      body: failure(
        {
          type: 'documentNotFoundError',
          description: 'The document with the ID "nobody" was not found',
          id: 'nobody',
        },
        2,
      ),
    })
    expect(await lake.query('*')).toEqual([{...ada, ...stored}])
  })

  test.each(['URL', 'body'])('takes its id from the %s, once', async (place) => {
    const lake = createMemoryLake()
    const send = (mutation: object) =>
      place === 'URL'
        ? lake.post(`${path}?transactionId=tx1`, {mutations: [mutation]})
        : lake.post(path, {mutations: [mutation], transactionId: 'tx1'})
    expect((await send({create: ada})).body).toEqual({transactionId: 'tx1', results: [{operation: 'create'}]})
    expect(await lake.query('*[0]._rev')).toBe('tx1')
    const description = 'Transaction "tx1" already exists in this dataset; use another transaction id'
    expect(await send({delete: {id: 'ada'}})).toEqual({
      status: 409,
      body: {error: {type: 'transactionAlreadyExistsError', description, transactionId: 'tx1'}},
    })
  })

  test.each([
    ['URL', '?dryRun=true', {}],
    ['body', '', {dryRun: true}],
  ])('of a dry run in the %s is checked and not stored', async (_place, options, body) => {
    const lake = createMemoryLake()
    const answer = await lake.post(path + options, {mutations: [{create: ada}], ...body})
    expect(answer.body).toEqual({transactionId: 'id1', results: [{operation: 'create'}]})
    expect(await lake.query('*')).toEqual([])
  })

  test('has a time that never goes back, also where the clock does', async () => {
    let now = Date.UTC(2026, 5, 1)
    const sources = {now: () => now, createId: () => `id${now}`, createKey: () => 'key'}
    const lake = createMemoryLake({sources})
    await lake.mutate({create: ada})
    now -= 60_000
    await lake.mutate({patch: {id: 'ada', set: {name: 'Lovelace'}}})
    expect(await lake.query('*[0]._updatedAt')).toBe('2026-06-01T00:00:00.000Z')
  })

  test('without mutations is valid', async () => {
    const lake = createMemoryLake()
    expect(await lake.post(path, {mutations: []})).toEqual({
      status: 200,
      body: {transactionId: 'id1', results: []},
    })
  })

  test('gives array items their keys on demand', async () => {
    const lake = createMemoryLake()
    const create = {_id: 'a', _type: 'a', list: [{n: 1, deep: [{}]}, {_key: 'own', n: 2}, 'text']}
    const patch = {id: 'a', insert: {after: 'list[-1]', items: [{n: 3}]}}
    await lake.post(`${path}?autoGenerateArrayKeys=true`, {mutations: [{create}, {patch}]})
    expect(await lake.query('*[0].list')).toEqual([
      {_key: 'key2', n: 1, deep: [{_key: 'key1'}]},
      {_key: 'own', n: 2},
      'text',
      {_key: 'key3', n: 3},
    ])
  })
})

describe('a request that is refused with 400', () => {
  const tooDeep: Record<string, unknown> = {}
  let innermost = tooDeep
  for (let level = 0; level < 22; level += 1) innermost = innermost['a'] = {}

  test.each<[string, unknown, string, unknown]>([
    ['a malformed id', {create: {_id: '#x', _type: 'a'}}, 'Malformed document ID: "#x"', '#x'],
    [
      'an id with an empty segment',
      {create: {_id: 'a..b', _type: 'a'}},
      'Malformed document ID: "a..b"',
      'a..b',
    ],
    ['a document without type', {create: {_id: 'a'}}, 'The document "a" needs a "_type"', null],
    ['null in an array', {create: {_id: 'a', _type: 'a', list: [1, null]}}, '"list[1]" is null', 'list[1]'],
    [
      'too many levels',
      {create: {_id: 'a', _type: 'a', ...tooDeep}},
      `"${Array.from({length: 21}, () => 'a').join('.')}" is nested deeper than 20 attributes`,
      Array.from({length: 21}, () => 'a').join('.'),
    ],
    ['an unknown mutation', {erase: {id: 'a'}}, 'Unknown mutation "erase"', {erase: {id: 'a'}}],
    [
      'operations beside the patch',
      {patch: {id: 'a'}, set: {b: 1}},
      'A mutation must have exactly one key, its kind',
      {patch: {id: 'a'}, set: {b: 1}},
    ],
    [
      'an unknown operation',
      {patch: {id: 'a', push: {b: 1}}},
      'Unknown key "push" in a patch',
      {patch: {id: 'a', push: {b: 1}}},
    ],
  ])('%s', async (_name, mutation, description, value) => {
    const lake = createMemoryLake()
    const {status, body} = await lake.post(path, {mutations: [mutation]})
    const full = /"description":"(?<text>(?:\\.|[^"\\])*)","value"/.exec(JSON.stringify(body))?.groups?.[
      'text'
    ]
    const text: unknown = JSON.parse(`"${full ?? ''}"`)
    expect(status).toBe(400)
    expect(String(text).startsWith(description)).toBe(true)
    expect(body).toEqual(failure({type: 'validationError', description: text, value}))
  })

  test('names what it expected where the body is no transaction', async () => {
    const lake = createMemoryLake()
    expect(await lake.post(path, '{"mutations": 1}')).toEqual({
      status: 400,
      body: {statusCode: 400, error: 'Bad Request', message: 'The body must be {"mutations": [...]}'},
    })
  })

  test('does not let attribute names of JavaScript in', async () => {
    const lake = createMemoryLake()
    const attack = '{"mutations":[{"create":{"_id":"a","_type":"a","__proto__":{"polluted":true}}}]}'
    expect(await lake.post(path, attack)).toEqual({
      status: 400,
      body: {statusCode: 400, error: 'Bad Request', message: 'An attribute cannot be named "__proto__"'},
    })
  })

  test('does not recurse into endless nesting', async () => {
    const lake = createMemoryLake()
    expect(await lake.post(path, `{"mutations":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toEqual({
      status: 400,
      body: {statusCode: 400, error: 'Bad Request', message: 'The body nests deeper than 200 levels'},
    })
  })
})

test('a body above 4 MB is refused before it is read', async () => {
  const lake = createMemoryLake()
  const create = {_id: 'a', _type: 'a', text: 'x'.repeat(4_000_000)}
  expect(await lake.post(path, {mutations: [{create}]})).toEqual({
    status: 413,
    body: {
      statusCode: 413,
      error: 'Request Entity Too Large',
      message: 'Request body exceeds limit of 4000000 bytes',
    },
  })
})
