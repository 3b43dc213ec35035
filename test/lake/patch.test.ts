import {describe, expect, test} from 'vitest'
import {asObject} from './as-object.ts'
import {createMemoryLake} from './memory-lake.ts'

const path = '/v2025-02-19/data/mutate/production'

/** The attributes of a document after a patch, without those of the server. */
async function patched(attributes: object, patch: object): Promise<unknown> {
  const lake = createMemoryLake()
  await lake.mutate({create: {_id: 'a', _type: 'a', ...attributes}})
  await lake.mutate({patch: {id: 'a', ...patch}})
  const document = await lake.query('*[0]')
  const {_id, _type, _rev, _createdAt, _updatedAt, ...rest} = asObject(document)
  return rest
}

describe('set', () => {
  test.each([
    ['makes the objects above it', {}, {'b.c': 1}, {b: {c: 1}}],
    ['writes over a primitive parent', {b: 'text'}, {'b.c': 1}, {b: {c: 1}}],
    ['takes quoted names', {}, {"['odd name'].x": 1}, {'odd name': {x: 1}}],
    ['replaces an item by position', {b: [1, 2]}, {'b[-1]': 3}, {b: [1, 3]}],
    [
      'replaces an item by key',
      {b: [{_key: 'k'}]},
      {'b[_key=="k"]': {_key: 'k', n: 1}},
      {b: [{_key: 'k', n: 1}]},
    ],
    [
      'writes below an item by key',
      {b: [{_key: 'k'}]},
      {'b[_key=="k"].c.d': 1},
      {b: [{_key: 'k', c: {d: 1}}]},
    ],
    ['writes below the last item', {b: [{}, {}]}, {'b[-1].c': 1}, {b: [{}, {c: 1}]}],
    ['writes below a span', {b: [{}, {}, {}]}, {'b[1:].c': 1}, {b: [{}, {c: 1}, {c: 1}]}],
    ['writes below every item', {b: [{}, {}]}, {'b[*].c': 1}, {b: [{c: 1}, {c: 1}]}],
    ['writes below chosen items', {b: [{}, {}, {}]}, {'b[0,2].c': 1}, {b: [{c: 1}, {}, {c: 1}]}],
    ['finds items by comparison', {b: [{n: 1}, {n: 5}]}, {'b[n > 3].c': 1}, {b: [{n: 1}, {n: 5, c: 1}]}],
    ['finds items by an attribute they have', {b: [{}, {n: 0}]}, {'b[n?].c': 1}, {b: [{}, {n: 0, c: 1}]}],
    ['finds at any depth', {b: {d: [{_key: 'k'}]}}, {'..[_key=="k"].c': 1}, {b: {d: [{_key: 'k', c: 1}]}}],
    ['makes no item at a position that is missing', {b: [1]}, {'b[4]': 1}, {b: [1]}],
    ['makes no item below a position that is missing', {b: [1]}, {'b[4].c': 1}, {b: [1]}],
    ['makes no item for a key that is missing', {b: []}, {'b[_key=="k"].c': 1}, {b: []}],
  ])('%s', async (_name, before, set, after) => {
    expect(await patched(before, {set})).toEqual(after)
  })
})

describe('other operations', () => {
  test.each([
    [
      'setIfMissing leaves what is there, also null',
      {b: null},
      {setIfMissing: {b: 1, c: 2}},
      {b: null, c: 2},
    ],
    [
      'unset removes attributes and items',
      {b: 1, c: [1, 2, 3], d: 1},
      {unset: ['b', 'c[0]', 'x.y']},
      {c: [2, 3], d: 1},
    ],
    ['unset removes several items at once', {c: [1, 2, 3, 4]}, {unset: ['c[0,2]', 'c[-1]']}, {c: [2]}],
    ['unset passes over a primitive parent', {b: 'text'}, {unset: ['b.c']}, {b: 'text'}],
    ['inc and dec count', {b: 1, c: 1}, {inc: {b: 2}, dec: {c: 3}}, {b: 3, c: -2}],
    [
      'inc counts each item of a span once',
      {b: [{n: 1}, {n: 2}]},
      {inc: {'b[0:2].n': 1}},
      {b: [{n: 2}, {n: 3}]},
    ],
    ['inc passes over what is missing', {}, {inc: {b: 2}}, {}],
    [
      'diffMatchPatch edits text',
      {b: 'a quick fox'},
      {diffMatchPatch: {b: '@@ -1,11 +1,10 @@\n a \n-quick\n+slow\n  fox\n'}},
      {b: 'a slow fox'},
    ],
    [
      'run in the order of the lake',
      {},
      {set: {'a.b': 1}, setIfMissing: {a: {c: 2}}, unset: ['a.c']},
      {a: {b: 1}},
    ],
    [
      'set before inc before insert',
      {n: 1, l: []},
      {insert: {after: 'l[-1]', items: [1]}, inc: {n: 1}, set: {n: 5, l: [0]}},
      {n: 6, l: [0, 1]},
    ],
  ])('%s', async (_name, before, patch, after) => {
    expect(await patched(before, patch)).toEqual(after)
  })
})

describe('insert', () => {
  test.each([
    ['after the last item', [1], {after: 'l[-1]'}, [1, 'x', 'y']],
    ['after the last item of an empty array', [], {after: 'l[-1]'}, ['x', 'y']],
    ['before the first', [1], {before: 'l[0]'}, ['x', 'y', 1]],
    ['before a position', [1, 2], {before: 'l[1]'}, [1, 'x', 'y', 2]],
    ['in place of a span', [1, 2, 3], {replace: 'l[1:]'}, [1, 'x', 'y']],
    ['in place of an empty span', [1, 2, 3], {replace: 'l[1:1]'}, [1, 'x', 'y', 2, 3]],
    ['in place of a span behind the end', [1], {replace: 'l[5:5]'}, [1, 'x', 'y']],
    ['in place of two items', [1, 2, 3], {replace: 'l[0,2]'}, ['x', 'y', 2]],
    ['after an item by key', [{_key: 'k'}, 1], {after: 'l[_key=="k"]'}, [{_key: 'k'}, 'x', 'y', 1]],
    ['nowhere where the key is missing', [1], {after: 'l[_key=="k"]'}, [1]],
  ])('%s', async (_name, l, position, after) => {
    expect(await patched({l}, {insert: {...position, items: ['x', 'y']}})).toEqual({l: after})
  })

  test('nowhere where the array is missing', async () => {
    expect(await patched({}, {insert: {after: 'l[-1]', items: [1]}})).toEqual({})
  })
})

describe('a patch that is refused', () => {
  const document = {_id: 'a', _type: 'a', n: 1, text: 'x'}

  test.each<[string, object, string, unknown]>([
    ['changes the id', {set: {_id: 'b'}}, 'Cannot modify immutable attribute "_id"', 'b'],
    ['removes the type', {unset: ['_type']}, 'Cannot modify immutable attribute "_type"', null],
    [
      'edits a number as text',
      {diffMatchPatch: {n: '@@ -1 +1 @@\n-1\n+2\n'}},
      `Can't diff-match-patch "n" because it is not a string`,
      1,
    ],
    [
      'inserts into text',
      {insert: {after: 'text[-1]', items: [1]}},
      'Cannot insert at "text[-1]": its parent is not an array',
      'x',
    ],
    [
      'has a path that cannot be read',
      {set: {'list.0': 1}},
      'The path “list.0” has “0” at position 5 where an attribute name is expected',
      {set: {'list.0': 1}},
    ],
    [
      'reaches for the prototype',
      {set: {"['__proto__'].polluted": 1}},
      `The path “['__proto__'].polluted” uses the name “__proto__”, which no document may have`,
      {set: {"['__proto__'].polluted": 1}},
    ],
  ])('%s', async (_name, patch, description, value) => {
    const lake = createMemoryLake()
    await lake.mutate({create: document})
    expect(await lake.post(path, {mutations: [{patch: {id: 'a', ...patch}}]})).toEqual({
      status: 400,
      body: {
        error: {
          type: 'mutationError',
          description: 'Mutation(s) failed with 1 error(s)',
          items: [{index: 0, error: {type: 'validationError', description, value}}],
        },
      },
    })
  })
})

const patchAt = (ifRevisionID: string) => ({patch: {id: 'a', ifRevisionID, inc: {n: 1}}})

test('a patch with another revision than the stored one is a conflict', async () => {
  const lake = createMemoryLake()
  await lake.mutate({create: {_id: 'a', _type: 'a'}})
  expect(await lake.post(path, {mutations: [patchAt('old')]})).toEqual({
    status: 409,
    body: {
      error: {
        type: 'mutationError',
        description: 'Mutation(s) failed with 1 error(s)',
        items: [
          {
            index: 0,
            error: {
              type: 'documentRevisionIDDoesNotMatchError',
              description: 'document revision ID does not match: "a" is at "id1", not at "old"',
              id: 'a',
              currentRevisionID: 'id1',
              expectedRevisionID: 'old',
            },
          },
        ],
      },
    },
  })
  await lake.mutate(patchAt('id1'), patchAt('id1'))
  expect(await lake.query('*[0]._rev')).toBe('id3')
})

test('a patch by query changes every match and passes over what the transaction deleted', async () => {
  const lake = createMemoryLake()
  await lake.mutate(...['a', 'b', 'c'].map((_id) => ({create: {_id, _type: 'x', n: 1}})))
  const mutations = [{delete: {id: 'b'}}, {patch: {query: '*[_type == "x"]', inc: {n: 1}}}]
  expect((await lake.post(`${path}?returnIds=true`, {mutations})).body).toEqual({
    transactionId: 'id2',
    results: [
      {id: 'b', operation: 'delete'},
      {id: 'a', operation: 'update'},
      {id: 'c', operation: 'update'},
    ],
  })
  expect(await lake.query('*{_id, n}')).toEqual([
    {_id: 'a', n: 2},
    {_id: 'c', n: 2},
  ])
})
