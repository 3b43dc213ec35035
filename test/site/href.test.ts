import {expect, test} from 'vitest'
import {resolveHref, safeHref} from '../../site/href.ts'

test.each([
  ['condition', 'heel', '/conditions/heel'],
  ['article', 'heel', '/articles/heel'],
  ['author', 'ana', '/authors/ana'],
  ['bodyRegion', 'foot', '/body/foot'],
  ['exercise', 'a b', '/exercises/a%20b'],
  ['faq', 'can-i', '/faqs#can-i'],
  ['symptom', 'pain', undefined],
  ['condition', null, undefined],
])('a %s with slug %s is at %s', (type, slug, href) => {
  expect(resolveHref(type, slug)).toBe(href)
})

test.each([
  ['https://a.example/x?y#z', 'https://a.example/x?y#z'],
  ['HTTP://a.example/', 'http://a.example/'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['tel:+6170000', 'tel:+6170000'],
  ['/conditions/heel?a=1#b', '/conditions/heel?a=1#b'],
  ['#what-helps', '#what-helps'],
])('the link %s may be followed', (link, href) => {
  expect(safeHref(link)).toBe(href)
})

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'page.html',
  'http://',
  '',
  undefined,
])('the link %j may not', (link) => {
  expect(safeHref(link)).toBeUndefined()
})
