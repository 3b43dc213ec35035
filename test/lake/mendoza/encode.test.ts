import fc from 'fast-check'
import {applyPatch, incremental} from 'mendoza'
import {describe, expect, test} from 'vitest'
import type {JsonObject} from '../../../lake/document.ts'
import {applyPatch as applyOwn} from '../../../lake/mendoza/apply.ts'
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

  test('does so as well in the reader of the lake, which leaves the value before as it was', () => {
    fc.assert(
      fc.property(root, root, (before, after) => {
        const copy = structuredClone(before)
        expect(applyOwn(before, encode(before, after))).toEqual(after)
        expect(before).toEqual(copy)
      }),
      {numRuns: 2000},
    )
  })

  test('does not count fields without a value, which JSON leaves out', () => {
    const before = {a: undefined, b: {c: undefined, d: 1}, e: 1}
    const after = {b: {c: 2, d: undefined}, e: undefined, f: 1}
    const stored: JsonObject = {b: {d: 1}, e: 1}
    expect(applyOwn(stored, encode(before, after))).toEqual({b: {c: 2}, f: 1})
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

test.each<[string, unknown[], string]>([
  ['an end too early', [17, 1], 'the patch ends too early'],
  ['an unknown instruction', [99, 0], 'the patch has the unknown instruction 99'],
  ['a field that is no object', [10, 0, 15], 'the patch enters an object that is none'],
  ['no instruction', ['x'], 'the patch has "x" where a number is expected'],
  ['a rebuilt number', [11, 0, 15], 'the patch rebuilds what is neither a text nor an array'],
  ['an end too late', [15, 17, 1, 'a'], 'the patch goes on after its end'],
])('a patch with %s is refused', (_name, patch, message) => {
  expect(() => applyOwn({n: 1}, patch)).toThrow(new RangeError(message))
})
