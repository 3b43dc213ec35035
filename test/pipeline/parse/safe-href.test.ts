import fc from 'fast-check'
import {expect, test} from 'vitest'
import {safeHref} from '../../../pipeline/parse/safe-href.ts'

test.each([
  ['https://a.org/x?y=1#z', 'https://a.org/x?y=1#z'],
  ['HTTP://a.org', 'HTTP://a.org'],
  ['mailto:a@b.org', 'mailto:a@b.org'],
  ['tel:+31201234567', 'tel:+31201234567'],
  ['/hip', '/hip'],
  ['hip/pain.html', 'hip/pain.html'],
  ['#causes', '#causes'],
  ['?page=2', '?page=2'],
  ['//a.org/x', 'https://a.org/x'],
  ['\\\\a.org', 'https://a.org'],
  ['  /padded ', '/padded'],
  ['/at:noon', '/at:noon'],
])('keeps %j', (href, kept) => {
  expect(safeHref(href)).toBe(kept)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript\n:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'unknown:x',
  '',
  '  ',
])('refuses %j', (href) => {
  expect(safeHref(href)).toBeUndefined()
})

test('never lets a browser see another scheme', () => {
  const unit = fc.constantFrom(...'javascript:/\\ \t\n\u0000\u00a0#?h'.split(''))
  fc.assert(
    fc.property(fc.string({unit}), (href) => {
      const {protocol} = new URL(safeHref(href) ?? '', 'https://base.org/')
      expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(protocol)
    }),
  )
})
