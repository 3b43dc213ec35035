import {describe, expect, test} from 'vitest'
import {createSite} from '../../site/app.ts'
import type {UnknownMarkup} from '../../site/blocks/text-renderer.ts'
import {answering} from '../queries/answer.ts'
import {library} from '../queries/library.ts'
import {missingLines, pageLines} from './support/page-lines.ts'
import {baseUrl, jsonLdOf, libraryWith, read} from './support/site.ts'

const condition = 'condition-plantar-heel-pain'

describe('the page of a condition', () => {
  test('is this HTML', async () => {
    const {status, text} = await read('/conditions/plantar-heel-pain')
    expect(status).toBe(200)
    await expect(text).toMatchFileSnapshot('./golden/condition.golden')
  })

  test('has this JSON-LD', async () => {
    const {text} = await read('/conditions/plantar-heel-pain')
    await expect(`${JSON.stringify(jsonLdOf(text), undefined, 2)}\n`).toMatchFileSnapshot(
      './golden/condition-jsonld.golden',
    )
  })

  test('prints its words in the order of the document', async () => {
    const {text} = await read('/conditions/plantar-heel-pain')
    const wanted = [
      'Plantar heel pain: why it hurts & what helps',
      'Most heel pain settles.',
      'Summary: Pain under the heel that is worst in the morning.',
      'What you notice',
      'Look for:',
      'Pain with the first steps, especially in the morning',
      'Stiffness after rest',
      'It eases as you walk.',
      'What helps',
      'Taping',
      'Eases the first weeks.',
      'Calf raises: slowly up and down',
      'One-leg calf raises (Later Stage)',
      'Can I run?',
      'A little, if it does not hurt the next day.',
      'Book now',
      'Ana Ruiz',
      'Ana writes about sport.',
    ]
    expect(missingLines(pageLines(text), wanted)).toStrictEqual([])
  })

  test('escapes a name that holds markup, in HTML and in JSON-LD', async () => {
    const name = '<script>alert(1)</script>'
    const {text} = await read('/conditions/plantar-heel-pain', libraryWith(condition, {name, title: name}))
    expect(text).toContain('<h1>&#60;script&#62;alert(1)&#60;/script&#62;</h1>')
    expect(text.match(/<script/g)).toStrictEqual(['<script'])
    expect(text).toContain(String.raw`"name":"\u003cscript>alert(1)\u003c/script>"`)
  })

  test('says when nobody has reviewed it and claims no dates or reviewer', async () => {
    const {text} = await read('/conditions/achilles-tendinopathy')
    expect(text).toContain('This page has not yet been reviewed by a health professional.')
    expect(text).not.toContain('<time')
    expect(JSON.stringify(jsonLdOf(text))).not.toMatch(/lastReviewed|reviewedBy|datePublished|dateModified/)
  })

  test('reports unknown markup with its path and shows none of it', async () => {
    const noted: [UnknownMarkup, string][] = []
    const documents = libraryWith(condition, {intro: [{_type: 'widget', _key: 'w', secret: 'hidden words'}]})
    const {text} = await read('/conditions/plantar-heel-pain', documents, {
      onUnknownMarkup: (markup, path) => noted.push([markup, path]),
    })
    expect(text).not.toMatch(/widget|hidden words|display:none/)
    expect(noted).toStrictEqual([[{kind: 'block', type: 'widget'}, '/conditions/plantar-heel-pain']])
  })
})

test.each([
  ['/', 'Harbour Health Library'],
  ['/conditions', 'Conditions'],
  ['/conditions/heel-spur', 'Heel spur'],
  ['/articles', 'Articles'],
  ['/articles/running-with-heel-pain', 'Running with heel pain'],
  ['/authors/ben-osei', 'Ben Osei, PhD'],
  ['/body/leg', 'Leg & foot'],
  ['/exercises', 'Exercises'],
  ['/exercises?stage=late&equipment=step', 'Exercises'],
  ['/exercises/calf-raises', 'Calf raises'],
  ['/symptoms?symptom=symptom-heel-pain', 'Symptoms'],
  ['/faqs', 'Questions and answers'],
  ['/search?q=heel', 'Search'],
])('%s is one page with one h1, “%s”', async (path, heading) => {
  const {status, text} = await read(path)
  expect(status).toBe(200)
  expect([...text.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, words]) => words)).toStrictEqual([
    heading.replace('&', '&#38;'),
  ])
  expect(text.match(/<main/g)).toStrictEqual(['<main'])
})

test('every link to this site on every page leads to a page', async () => {
  const seen = new Set(['/'])
  const broken: string[] = []
  for (const path of seen) {
    const {status, text} = await read(path)
    if (status !== 200) broken.push(path)
    for (const [, href = ''] of text.matchAll(/href="(\/[^"#]*)/g)) seen.add(href)
  }
  expect(broken).toStrictEqual([])
  expect(seen.size).toBeGreaterThan(15)
})

describe('a path without a page', () => {
  test('gets a friendly page of status 404 that search engines leave out', async () => {
    const {status, text} = await read('/conditions/nothing')
    expect(status).toBe(404)
    expect(text).toContain('<h1>We cannot find this page</h1>')
    expect(text).toContain('<meta name="robots" content="noindex" />')
  })

  test.each(['/no/such/page', '/__proto__', '/%E0%A4%A', '/conditions/a/b', '//evil.example/'])(
    'such as %s is a 404',
    async (path) => {
      expect((await read(path)).status).toBe(404)
    },
  )

  test.each([
    ['/heel', 301, '/conditions/plantar-heel-pain'],
    ['/heel/', 301, '/conditions/plantar-heel-pain'],
    ['/%68eel', 301, '/conditions/plantar-heel-pain'],
    ['/heel?from=mail', 301, '/conditions/plantar-heel-pain'],
    ['/?p=12', 301, '/articles/running-with-heel-pain'],
    ['/?from=mail&p=12', 301, '/articles/running-with-heel-pain'],
    ['/book', 302, '/conditions'],
    ['/conditions/', 301, '/conditions'],
  ])('such as %s leads on with %i to %s', async (path, status, location) => {
    const answer = await read(path)
    expect([answer.status, answer.headers.get('location')]).toStrictEqual([status, location])
  })

  test.each(['/soon', '/loop'])(
    'is not saved by a redirect that is off or leads to itself: %s',
    async (path) => {
      expect((await read(path)).status).toBe(404)
    },
  )
})

test('the sitemap lists pages only, and robots.txt points to it', async () => {
  const {text, headers} = await read('/sitemap.xml')
  expect(headers.get('content-type')).toBe('application/xml; charset=utf-8')
  expect(text).toContain(
    '<url><loc>https://example.com/conditions/plantar-heel-pain</loc><lastmod>2026-01-05T09:00:00Z</lastmod></url>',
  )
  expect(text).not.toContain('taping')
  expect((await read('/robots.txt')).text).toContain('Sitemap: https://example.com/sitemap.xml')
})

test('every answer forbids scripts, and keeps previews out of caches and search engines', async () => {
  const {headers} = await read('/', library, {preview: true, imageOrigins: ['http://localhost:3333']})
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self' https: data: http://localhost:3333; form-action 'self'; frame-ancestors 'self'; base-uri 'none'",
  )
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
  expect(headers.get('cache-control')).toBe('no-store')
  expect((await read('/', library, {preview: true})).text).toContain('content="noindex"')
})

test('a site without any content still has its pages', async () => {
  for (const path of [
    '/',
    '/conditions',
    '/articles',
    '/exercises',
    '/symptoms',
    '/faqs',
    '/search',
    '/sitemap.xml',
  ])
    expect([path, (await read(path, [])).status]).toStrictEqual([path, 200])
})

test('only reading is answered: HEAD without a body, other methods not at all', async () => {
  const site = createSite({fetch: answering(library), baseUrl})
  const head = await site(new Request(`${baseUrl}/conditions`, {method: 'HEAD'}))
  expect([head?.status, await head?.text()]).toStrictEqual([200, ''])
  expect(await site(new Request(baseUrl, {method: 'POST'}))).toBeUndefined()
})
