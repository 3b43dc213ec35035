import fc from 'fast-check'
import {applyPatch, incremental} from 'mendoza'
import {describe, expect, test} from 'vitest'
import type {JsonObject} from '../../../lake/document.ts'
import {encode} from '../../../lake/mendoza/encode.ts'

const text = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 8}),
  fc.string({unit: fc.constantFrom('a', 'é', '€', '🦴', '\uD83E'), maxLength: 8}),
)
const {value} = fc.letrec<{value: unknown; object: JsonObject; item: JsonObject}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 4},
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('object'),
    fc.array(tie('value'), {maxLength: 4}),
    fc.array(tie('item'), {maxLength: 5}),
  ),
  object: fc.dictionary(fc.constantFrom('a', 'b', 'B', 'é', '1', '10', 'list'), tie('value'), {
    maxKeys: 5,
    noNullPrototype: true,
  }),
  item: fc.record({_key: fc.constantFrom('k1', 'k2', 'k3', 'k4'), value: tie('value')}),
}))
const root = fc.dictionary(fc.constantFrom('title', 'body', 'a', 'é', '_id'), value, {noNullPrototype: true})

describe('a mendoza patch', () => {
  test('turns the value before into the value after, as the reader of the Studio applies it', () => {
    fc.assert(
      fc.property(root, root, (before, after) => {
        expect(applyPatch(before, [...encode(before, after)])).toEqual(after)
      }),
      {numRuns: 2000},
    )
  })

  test('does so as well in the reader that attributes each part to its author', () => {
    fc.assert(
      fc.property(root, root, root, (first, second, third) => {
        let wrapped = incremental.wrap<null>(first, null)
        wrapped = incremental.applyPatch(wrapped, [...encode(first, second)], null)
        wrapped = incremental.applyPatch(wrapped, [...encode(second, third)], null)
        expect(incremental.unwrap(wrapped)).toEqual(third)
      }),
      {numRuns: 1000},
    )
  })

  test.each<[string, JsonObject | null, JsonObject | null, unknown[]]>([
    ['a creation', null, {_id: 'a'}, [0, {_id: 'a'}]],
    ['a deletion', {_id: 'a'}, null, [0, null]],
    ['no change', {_id: 'a'}, {_id: 'a'}, []],
    ['a field set, one removed', {a: 1, b: 2, c: 3}, {a: 1, c: 4}, [19, 1, 17, 4, 'c']],
    ['text, by bytes', {a: 'é knee'}, {a: 'é hip knee'}, [11, 0, 23, 0, 3, 22, 'hip ', 23, 3, 7, 15]],
    ['an emptied list', {a: [1]}, {a: []}, [17, [], 'a']],
    [
      'one field of one item',
      {
        list: [
          {_key: 'x', n: 1},
          {_key: 'y', n: 1},
        ],
      },
      {
        list: [
          {_key: 'x', n: 1},
          {_key: 'y', n: 2},
        ],
      },
      [11, 0, 21, 0, 1, 12, 1, 17, 2, 'n', 16, 15],
    ],
  ])('of %s is short', (_name, before, after, patch) => {
    expect(encode(before, after)).toEqual(patch)
  })
})
