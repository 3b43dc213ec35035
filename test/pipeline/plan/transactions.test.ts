import {describe, expect, test} from 'vitest'
import {planToTransactions} from '../../../pipeline/plan/transactions.ts'
import type {Change, Plan} from '../../../pipeline/plan/types.ts'

const reference = (id: string) => ({_type: 'reference', _ref: id})

const create = (id: string, ...targets: readonly string[]): Change => ({
  id,
  type: 'exercise',
  action: 'create',
  target: 'published',
  reasons: ['new'],
  conflicts: [],
  mutations: [{create: {_id: id, _type: 'exercise', members: targets.map(reference)}}],
})

const unchanged: Change = {...create('unchanged'), action: 'unchanged', mutations: []}

const plan = (...changes: readonly Change[]): Plan => ({changes, problems: [], after: new Map()})

const ids = (changes: Plan, maxMutations: number, maxBytes = 1_000_000) =>
  planToTransactions(changes, {maxMutations, maxBytes}).map(({mutations}) =>
    mutations.map((mutation) => ('create' in mutation ? mutation.create._id : mutation.patch.id)),
  )

describe('a plan as transactions', () => {
  test('is nothing where nothing is written', () => {
    expect(planToTransactions(plan(unchanged))).toStrictEqual([])
  })

  test('is one where all fits', () => {
    const [a, b] = [create('a'), create('b')]
    expect(planToTransactions(plan(a, unchanged, b))).toStrictEqual([
      {mutations: [...a.mutations, ...b.mutations]},
    ])
  })

  test('puts targets before those that refer to them', () => {
    expect(ids(plan(create('a', 'c'), create('b'), create('c', 'd'), create('d')), 1)).toStrictEqual([
      ['d'],
      ['c'],
      ['a'],
      ['b'],
    ])
  })

  test('keeps documents that refer to each other together', () => {
    expect(
      ids(plan(create('a', 'b'), create('b', 'c'), create('c', 'a'), create('d', 'a')), 1),
    ).toStrictEqual([['c', 'b', 'a'], ['d']])
  })

  test('keeps the mutations of one document together', () => {
    const patches = {...create('a'), mutations: [{patch: {id: 'a'}}, {patch: {id: 'a'}}]}
    expect(ids(plan(create('b'), patches, create('c')), 2)).toStrictEqual([['b'], ['a', 'a'], ['c']])
  })

  test('stays within the bytes of a request, counted as UTF-8', () => {
    const changes = plan(create('ä'), create('ö'))
    const [both] = planToTransactions(changes)
    const size = new TextEncoder().encode(JSON.stringify(both)).length
    expect(ids(changes, 500, size + 1)).toStrictEqual([['ä', 'ö']])
    expect(ids(changes, 500, size - 1)).toStrictEqual([['ä'], ['ö']])
  })

  test('holds a chain of any length', () => {
    const chain = Array.from({length: 20_000}, (_, index) => create(`e${index}`, `e${index + 1}`))
    const order = ids(plan(...chain, create('e20000')), 500).flat()
    expect(order).toStrictEqual(Array.from({length: 20_001}, (_, index) => `e${20_000 - index}`))
  })
})
