import fc from 'fast-check'
import {DatabaseSync} from 'node:sqlite'
import {expect, test} from 'vitest'
import type {SourceDocuments} from '../../../pipeline/pipeline.ts'
import {openAddressIndex} from '../../../scripts/import/address-index.ts'
import {linkArticle} from '../../../scripts/import/link-article.ts'

const article = (name: string, addresses: readonly string[], links: readonly string[]): SourceDocuments => ({
  name: `posts/${name}.md`,
  addresses,
  related: links,
  page: {_id: `article-${name}`, _type: 'article', slug: {_type: 'slug', current: name}},
  shared: [],
  source: {_id: `sourceArticle-${name}`, _type: 'sourceArticle'},
  origins: new Map(),
})

const linked = (articles: readonly SourceDocuments[]) => {
  const database = new DatabaseSync('')
  const index = openAddressIndex(database)
  for (const one of articles) index.take(one)
  const results = articles.map((one) => linkArticle(one, index))
  database.close()
  return results.toSorted((one, other) => (one.documents.name < other.documents.name ? -1 : 1))
}

test('the order of the articles does not matter', () => {
  const address = fc.constantFrom(
    'https://clinic.example/a',
    'https://clinic.example/b/',
    'https://other.example/a',
    '/a',
    '/old',
    '/articles/knee',
  )
  const link = fc.oneof(address, fc.constantFrom('./knee.md', 'hip', '../posts/elbow.html'))
  const articles = fc.tuple(
    ...['elbow', 'hip', 'knee'].map((name) =>
      fc
        .tuple(fc.uniqueArray(address, {maxLength: 3}), fc.array(link, {maxLength: 4}))
        .map(([addresses, links]) => article(name, addresses, links)),
    ),
  )
  fc.assert(
    fc.property(articles, (given) => {
      const inOrder = linked(given)
      expect(linked(given.toReversed())).toEqual(inOrder)
      const froms = inOrder.flatMap(({documents}) => (documents.redirects ?? []).map(({from}) => from))
      expect(new Set(froms).size).toBe(froms.length)
    }),
  )
})

test('what the dataset knows of its pages counts, and an address of two pages means none where it says little', () => {
  const database = new DatabaseSync('')
  const index = openAddressIndex(database)
  index.take(article('elbow', ['https://one.example/x'], []))
  index.take(article('hip', ['https://two.example/x'], []))
  index.takePages([
    {page: 'article-elbow', path: '/articles/elbow-pain', files: ['posts/elbow.md']},
    {page: 'article-knee', path: '/articles/knee', files: ['old/knee.md']},
    {page: 'article-shin', path: '/articles/shin', files: []},
  ])
  index.takeSources([
    {url: 'https://one.example/shin', page: 'article-knee', importedAt: '2025-01-01T00:00:00Z'},
    {url: 'https://one.example/shin', page: 'article-shin', importedAt: '2026-01-01T00:00:00Z'},
    {url: 'https://one.example/gone', page: 'article-gone', importedAt: '2026-01-01T00:00:00Z'},
  ])
  index.takeRedirects([
    {id: 'redirect-1', from: '/knees', to: 'article-knee', active: true},
    {id: 'redirect-2', from: '/off', to: 'article-knee', active: false},
  ])
  const addresses = [
    'one.example/x',
    '/x',
    'three.example/x',
    'one.example/knees',
    '/off',
    'file:~/old/knee',
    'one.example/shin',
    'one.example/gone',
  ]
  expect(addresses.map((address) => index.pageOf(address))).toEqual([
    'article-elbow',
    undefined,
    undefined,
    'article-knee',
    undefined,
    'article-knee',
    'article-shin',
    undefined,
  ])
  expect([index.pathOf('article-elbow'), index.pathOf('article-hip')]).toEqual([
    '/articles/elbow-pain',
    '/articles/hip',
  ])
  database.close()
})
