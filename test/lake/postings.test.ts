import fc from 'fast-check'
import {expect, test} from 'vitest'
import {inOrder, intersect, intersectAll, unite} from '../../lake/groq/index/postings.ts'

const all = Array.from({length: 400}, (_, number) => ({
  _id: `d${String(number).padStart(3, '0')}`,
  _type: 'x',
  _rev: 'r',
  _createdAt: '',
  _updatedAt: '',
}))
const list = fc.uniqueArray(fc.constantFrom(...all), {maxLength: 60}).map(inOrder)
const longList = fc.uniqueArray(fc.constantFrom(...all), {minLength: 300, maxLength: 400}).map(inOrder)
const lists = fc.array(fc.oneof(list, longList), {maxLength: 6})

test('unites lists into one that holds each document once, in the order of ids', () => {
  fc.assert(
    fc.property(lists, (some) => {
      expect(unite(some)).toEqual(inOrder(new Set(some.flat())))
    }),
  )
})

test('intersects lists into what all of them hold, in the order of ids', () => {
  fc.assert(
    fc.property(lists, fc.oneof(list, longList), (some, first) => {
      const expected = first.filter((document) => some.every((other) => other.includes(document)))
      expect(intersectAll([first, ...some])).toEqual(expected)
      expect(some.reduce(intersect, first)).toEqual(expected)
    }),
  )
})
