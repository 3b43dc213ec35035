import {expect, test} from 'vitest'
import {readDocuments} from '../read-page.ts'

const seoOf = (canonical: string): unknown =>
  readDocuments(
    `<html><head><title>Gout</title><link rel="canonical" href="${canonical}"></head><body><h1>Gout</h1><p>Gout is a disease of the joints.</p></body></html>`,
    'html',
  ).page['seo']

test('a canonical address names another place only where it has a host', () => {
  expect(seoOf('https://a.example/gout')).toStrictEqual({
    _type: 'seo',
    canonicalUrl: 'https://a.example/gout',
  })
  expect(seoOf('/gout')).toBeUndefined()
})
