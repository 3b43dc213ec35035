import {Mutation} from '@sanity/mutator'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {applyPatch} from '../../lake/mutate/patch/apply-patch.ts'
import {readOperations} from '../../lake/mutate/patch/operations.ts'
import {MutationRefused} from '../../lake/errors.ts'
import {createMemoryLake} from './memory-lake.ts'

const own = {
  _id: 'a',
  _type: 'a',
  _rev: 'r',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
}

const leaf = fc.oneof(fc.integer({min: -5, max: 5}), fc.constantFrom('', 'text', 'other'), fc.boolean())
const item = fc.record(
  {_key: fc.constantFrom('k1', 'k2', 'k3'), n: fc.integer({max: 9, min: 0}), t: leaf},
  {noNullPrototype: true},
)
const items = fc.uniqueArray(item, {selector: ({_key}) => _key, maxLength: 3})
const attributes = fc.record(
  {
    n: fc.integer({max: 9, min: 0}),
    t: leaf,
    o: fc.record({n: fc.integer({max: 9, min: 0}), t: leaf}, {requiredKeys: [], noNullPrototype: true}),
    l: items,
  },
  // Where a list is missing, the mutator leaves an empty object at its place, and the lake leaves nothing.
  {requiredKeys: ['l'], noNullPrototype: true},
)

const paths = [
  'n',
  't',
  'o',
  'o.n',
  'o.t',
  'o.x.y',
  'l[_key=="k1"]',
  'l[_key=="k2"].n',
  'l[_key=="k2"].x.y',
  'l[n > 4].t',
]
const numberPaths = ['n', 't', 'o.n', 'l[_key=="k1"].n', 'missing']
const anchors = ['l[0]', 'l[-1]', 'l[_key=="k1"]', 'missing[-1]']
const byPath = <Value>(from: readonly string[], value: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.constantFrom(...from), value, {maxKeys: 3, noNullPrototype: true})

const patches = fc.record(
  {
    setIfMissing: byPath(paths.slice(0, 6), leaf),
    set: byPath(paths, leaf),
    unset: fc.uniqueArray(fc.constantFrom('n', 'o.n', 'o.x', 'l[_key=="k1"]', 'l[_key=="k3"].t', 'missing'), {
      maxLength: 3,
    }),
    inc: byPath(numberPaths, fc.integer({min: 0, max: 3})),
    dec: byPath(numberPaths, fc.integer({min: 0, max: 3})),
    insert: fc
      .tuple(
        fc.constantFrom('before', 'after', 'replace'),
        fc.constantFrom(...anchors),
        fc.array(leaf, {maxLength: 2}),
      )
      .map(([position, path, list]) => ({[position]: path, items: list})),
  },
  {requiredKeys: []},
)

/** The mutator's document, or undefined where it gives up: there the lake may do better. */
function reference(document: typeof own, patch: object): unknown {
  try {
    return new Mutation({mutations: [{patch: {id: 'a', ...patch}}]}).apply(structuredClone(document))
  } catch {
    return undefined
  }
}

test('a patch does what @sanity/mutator does with it', () => {
  let compared = 0
  fc.assert(
    fc.property(attributes, patches, (content, patch) => {
      const document = {...own, ...content}
      const expected = reference(document, patch)
      fc.pre(expected !== undefined && !/\[null/.test(JSON.stringify(expected)))
      expect(applyPatch(document, readOperations(patch, {}))).toEqual(expected)
      compared += 1
    }),
    {numRuns: 1000},
  )
  expect(compared).toBe(1000)
})

/** Whether the work ends with a result or with a refusal, and not with a fault of the lake. */
function isAnswer(work: () => unknown): boolean {
  try {
    work()
    return true
  } catch (error) {
    return error instanceof MutationRefused
  }
}

test('a patch leaves the document that it is applied to as it was', () => {
  fc.assert(
    fc.property(attributes, patches, (content, patch) => {
      const document = {...own, ...content}
      const before = structuredClone(document)
      expect(isAnswer(() => applyPatch(document, readOperations(patch, {})))).toBe(true)
      expect(document).toEqual(before)
    }),
  )
})

const ids = fc.constantFrom('a', 'b', 'c')
const optionalReference = fc.option(
  ids.map((_ref) => ({_ref})),
  {nil: undefined},
)
const mutations = fc.oneof(
  fc.record({create: fc.record({_id: ids, _type: fc.constantFrom('x', 'y'), to: optionalReference})}),
  fc.record({
    createOrReplace: fc.record({_id: ids, _type: fc.constantFrom('x', 'y'), to: optionalReference}),
  }),
  fc.record({createIfNotExists: fc.record({_id: ids, _type: fc.constant('x')})}),
  fc.record({delete: fc.record({id: ids})}),
  fc.record({patch: fc.record({id: ids, set: fc.record({to: optionalReference})})}),
)

test('a transaction is stored whole or not at all, and strong references always find their target', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(mutations, {maxLength: 4}), {maxLength: 6}), async (transactions) => {
      const lake = createMemoryLake()
      for (const transaction of transactions) {
        const before = await lake.query('*')
        const {status} = await lake.post('/v2025-02-19/data/mutate/production', {mutations: transaction})
        expect([200, 409]).toContain(status)
        const after = await lake.query('*')
        expect(status === 200 ? after : before).toEqual(after)
        expect(await lake.query('*[defined(to) && !defined(to->_id)]')).toEqual([])
      }
    }),
    {numRuns: 100},
  )
})
