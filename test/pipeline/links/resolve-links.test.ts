import fc from 'fast-check'
import {expect, test} from 'vitest'
import {keyOf} from '../../../pipeline/identity/hash.ts'
import {resolveLinks} from '../../../pipeline/links/resolve-links.ts'
import type {SourceDocuments} from '../../../pipeline/pipeline.ts'

const paragraph = (...hrefs: readonly string[]) => ({
  _type: 'block',
  _key: 'p1',
  markDefs: hrefs.map((href, index) => ({_type: 'link', _key: `l${index}`, href})),
  children: hrefs.map((href, index) => ({
    _type: 'span',
    _key: `s${index}`,
    text: href,
    marks: [`l${index}`],
  })),
})

const article = (hrefs: readonly string[], related: readonly string[] = []): SourceDocuments => ({
  name: 'posts/elbow.md',
  addresses: ['https://clinic.example/blog/elbow'],
  related,
  page: {
    _id: 'condition-elbow-pain',
    _type: 'condition',
    sections: [{_key: 'a', body: [paragraph(...hrefs), {_type: 'callout', body: [paragraph(...hrefs)]}]}],
  },
  shared: [{_id: 'faq-elbow', _type: 'faq', answer: [paragraph(...hrefs)]}],
  source: {_id: 'sourceArticle-1', _type: 'sourceArticle'},
  origins: new Map(),
})

const pages: Readonly<Record<string, string>> = {
  'clinic.example/blog/wrist': 'condition-wrist-pain',
  'file:posts/knee.md': 'article-knee',
  'clinic.example/blog/elbow': 'condition-elbow-pain',
}
const pageOf = (address: string): string | undefined => pages[address]

const reference = (id: string) => ({_type: 'reference', _ref: id, _weak: true})

test('links to articles become internal links wherever they stand; others stay', () => {
  const hrefs = ['../blog/wrist/#stretches%20now', './knee.md', 'https://who.example/', '#here', '/blog/hip']
  const block = {
    ...paragraph(...hrefs),
    markDefs: [
      {_type: 'internalLink', _key: 'l0', target: reference('condition-wrist-pain'), anchor: 'stretches now'},
      {_type: 'internalLink', _key: 'l1', target: reference('article-knee')},
      {_type: 'link', _key: 'l2', href: 'https://who.example/'},
      {_type: 'link', _key: 'l3', href: '#here'},
      {_type: 'link', _key: 'l4', href: '/blog/hip'},
    ],
  }
  const given = article(hrefs)
  expect(resolveLinks(given, pageOf)).toEqual({
    ...given,
    page: {...given.page, sections: [{_key: 'a', body: [block, {_type: 'callout', body: [block]}]}]},
    shared: [{_id: 'faq-elbow', _type: 'faq', answer: [block]}],
  })
})

test('what the article names as next or related is related, each page once and never itself', () => {
  const related = ['/blog/wrist', './knee.md', 'https://clinic.example/blog/wrist', '/blog/elbow', '/unknown']
  expect(resolveLinks(article([], related), pageOf).page['related']).toEqual([
    {...reference('condition-wrist-pain'), _key: keyOf('condition-wrist-pain')},
    {...reference('article-knee'), _key: keyOf('article-knee')},
  ])
})

test('resolving again changes nothing', () => {
  const hrefs = fc.array(
    fc.constantFrom('/blog/wrist', './knee.md', '/blog/elbow#a', 'https://who.example/', '#b'),
  )
  fc.assert(
    fc.property(hrefs, hrefs, (inText, related) => {
      const once = resolveLinks(article(inText, related), pageOf)
      expect(resolveLinks(once, pageOf)).toEqual(once)
    }),
  )
})
