import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {patchBetween} from '../../../pipeline/plan/patch-between.ts'
import type {SanityDocument} from '../../../pipeline/plan/types.ts'
import {commit, documentsOf} from './stored-documents.ts'

const page = (fields: Readonly<Record<string, unknown>>): SanityDocument => ({
  _id: 'condition-x',
  _type: 'condition',
  _rev: 'r1',
  ...fields,
})
const item = (_key: string, text = _key) => ({_key, text})

describe('the patch between two versions of a document', () => {
  test('is none where both say the same', () => {
    expect(patchBetween(page({a: {x: 1, y: 2}}), page({a: {y: 2, x: 1, z: undefined}}))).toStrictEqual([])
  })

  test('sets a list in a new order as a whole', () => {
    const symptoms = [item('b'), item('a')]
    expect(patchBetween(page({symptoms: [item('a'), item('b')]}), page({symptoms}))).toStrictEqual([
      {patch: {id: 'condition-x', ifRevisionID: 'r1', set: {symptoms}}},
    ])
  })

  test('does not put a key into a path that could break it', () => {
    const symptoms = [item('a"]'), item('b')]
    expect(patchBetween(page({symptoms: [item('a"]')]}), page({symptoms}))).toStrictEqual([
      {patch: {id: 'condition-x', ifRevisionID: 'r1', set: {symptoms}}},
    ])
  })

  test('turns the one into the other', () => {
    const list = fc.uniqueArray(
      fc.record(
        {_key: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.constantFrom('x', 'y')},
        {noNullPrototype: true},
      ),
      {
        selector: ({_key}) => _key,
      },
    )
    const fields = fc.record(
      {
        summary: fc.constantFrom('one', 'two'),
        symptoms: list,
        provenance: fc.record({sources: list, fieldHashes: list}, {noNullPrototype: true}),
      },
      {requiredKeys: [], noNullPrototype: true},
    )
    fc.assert(
      fc.property(fields, fields, (before, after) => {
        const mutations = patchBetween(page(before), page(after))
        const stored = commit(documentsOf(page(before)), {mutations}).get('condition-x')
        expect({...stored, _rev: ''}).toStrictEqual({...page(after), _rev: ''})
      }),
    )
  })
})
