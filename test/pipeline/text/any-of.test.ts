import {expect, test} from 'vitest'
import {anyOf} from '../../../pipeline/text/any-of.ts'

test('joins patterns into one with their flags', () => {
  const pattern = anyOf(/^ice\b/i, /\bheat$/i)
  expect([pattern.source, pattern.flags]).toEqual(['^ice\\b|\\bheat$', 'i'])
  expect(['Ice packs', 'moist heat', 'a slice', 'heated'].map((text) => pattern.test(text))).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('refuses patterns of different flags by name', () => {
  expect(() => anyOf(/^ice/i, /\p{L}/iu)).toThrow('/\\p{L}/ has the flags “iu”, and not “i” as the first')
})
