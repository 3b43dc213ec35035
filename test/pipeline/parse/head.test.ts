import {describe, expect, test} from 'vitest'
import type {Metadata} from '../../../pipeline/parse/block.ts'
import {parseHtml} from '../../../pipeline/parse/html.ts'

const read = (head: string, heading = 'Hip pain') =>
  parseHtml(`<html><head>${head}</head><body><main><h1>${heading}</h1></main></body></html>`)
const metadata = (head: string): Metadata => read(head).metadata

const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`
const script = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`
const article = {'@type': 'Article', headline: 'Hip pain'}

describe('the address of a page', () => {
  test.each([
    ['/', undefined],
    ['', undefined],
    ['#top', undefined],
    ['https://a.example', undefined],
    ['https://a.example/index.html', undefined],
    ['//a.example/', undefined],
    ['hip.html', undefined],
    ['../', undefined],
    ['/hip', '/hip'],
    ['/?p=12', '/?p=12'],
    ['https://a.example/?p=12', 'https://a.example/?p=12'],
    ['//a.example/hip', 'https://a.example/hip'],
  ])('%j is that of the page and not of the whole site: %j', (href, canonicalUrl) => {
    expect(metadata(`<title>Hip pain</title><link rel="canonical" href="${href}">`)).toStrictEqual({
      title: 'Hip pain',
      ...(canonicalUrl !== undefined && {canonicalUrl}),
    })
  })

  test('counts from the base of the page, or from where it is shared', () => {
    const title = '<title>Hip pain</title>'
    expect(
      metadata(`${title}<base href="https://a.example/pain/"><link rel="canonical" href="hip">`).canonicalUrl,
    ).toBe('https://a.example/pain/hip')
    expect(
      metadata(
        `${title}${meta('og:url', 'https://a.example/pain/hip?x=1')}<link rel="Canonical" href="./hip">`,
      ),
    ).toStrictEqual({
      title: 'Hip pain',
      url: 'https://a.example/pain/hip?x=1',
      canonicalUrl: 'https://a.example/pain/hip',
    })
    expect(metadata(`${title}${meta('og:url', 'https://a.example/')}`)).toStrictEqual({title: 'Hip pain'})
  })
})

describe('the title of a page', () => {
  test.each([
    [
      `<title>Clinic: Hill | Hip pain</title>${meta('og:site_name', 'Clinic: Hill')}`,
      {title: 'Hip pain', seoTitle: 'Clinic: Hill | Hip pain'},
    ],
    [
      `<title>Aching hips — Hill</title>${meta('og:site_name', 'Hill')}`,
      {title: 'Aching hips', seoTitle: 'Aching hips — Hill'},
    ],
    [`<title>Hill</title>${meta('og:site_name', 'Hill')}`, {title: 'Hill'}],
    [`<title>Hip pain uphill</title>${meta('og:site_name', 'hill')}`, {title: 'Hip pain uphill'}],
    [`<title>Aches</title>${meta('og:title', 'Hip pain | Hill')}`, {title: 'Hip pain', seoTitle: 'Aches'}],
    [
      `<title>Aching hips – Hill</title>${script({'@graph': [{'@type': 'WebSite', name: 'Hill'}]})}`,
      {title: 'Aching hips', seoTitle: 'Aching hips – Hill'},
    ],
  ])('is that of the article: %s', (head, found) => {
    expect(metadata(head)).toStrictEqual(found)
  })
})

describe('the authors of a page', () => {
  test.each([
    [meta('article:author', 'www.facebook.com/hill'), {}],
    [meta('article:author', 'https://facebook.com/hill'), {}],
    [meta('author', '@hill'), {}],
    [meta('author', 'admin'), {}],
    [meta('author', 'office@hill.example'), {}],
    [meta('author', 'Ann Lee, PhD'), {author: 'Ann Lee, PhD'}],
    [meta('author', 'Ann Lee and Bo Chen'), {authors: ['Ann Lee', 'Bo Chen']}],
    [meta('author', 'Hill and Sons'), {author: 'Hill and Sons'}],
    [
      `${meta('author', 'https://facebook.com/hill')}${meta('article:author', 'Ann Lee')}`,
      {author: 'Ann Lee'},
    ],
    [
      `${meta('author', 'Ann Lee, Bo Chen')}${meta('article:author', 'Ann Lee')}${meta('article:author', 'Bo Chen')}`,
      {authors: ['Ann Lee', 'Bo Chen']},
    ],
    [`${meta('twitter:label1', 'Written by')}${meta('twitter:data1', 'Ann Lee')}`, {author: 'Ann Lee'}],
    [`${meta('twitter:label1', 'Time to read')}${meta('twitter:data1', '4 minutes')}`, {}],
    [
      script({
        '@graph': [
          {...article, author: {'@id': '#a'}},
          {'@type': 'Person', '@id': '#a', name: 'Ann Lee'},
        ],
      }),
      {author: 'Ann Lee'},
    ],
    [script({...article, author: {'@type': 'Organization', name: 'Hill'}}), {}],
    [script({...article, author: ['Ann Lee', {name: 'Bo Chen'}]}), {authors: ['Ann Lee', 'Bo Chen']}],
  ])('are people: %s', (head, found) => {
    expect(metadata(`<title>Hip pain</title>${head}`)).toStrictEqual({title: 'Hip pain', ...found})
  })
})

describe('the dates of a page', () => {
  const day = '2024-05-01T00:00:00.000Z'
  test.each([
    [meta('article:published_time', '1 May 2024'), {publishedAt: day}],
    ['<meta itemprop="datePublished" content="20240501">', {publishedAt: day}],
    ['<meta name="DC.date.issued" content="2024-05-01">', {publishedAt: day}],
    [
      `${meta('article:published_time', 'soon')}${script({...article, datePublished: '2024-05-01'})}`,
      {publishedAt: day},
    ],
    [script({'@type': 'WebPage', dateModified: '2024-05-01'}), {modifiedAt: day}],
    ['<time class="entry-date published updated" datetime="2024-05-01">', {publishedAt: day}],
    [
      '<time itemprop="datePublished" datetime="2024-05-01"></time><time itemprop="datePublished" datetime="2024-05-02"></time>',
      {},
    ],
  ])('are taken from the first place that says one: %s', (head, expected) => {
    const {metadata: found, problems} = parseHtml(
      `<html><title>Hip pain</title>${head}<h1>Hip pain</h1></html>`,
    )
    expect([found, problems]).toStrictEqual([{title: 'Hip pain', ...expected}, []])
  })
})

describe('linked data', () => {
  test.each([
    ['<!-- by a plug-in -->{"@type": "Article", "datePublished": "2024-05-01"}'],
    ['//<![CDATA[\n{"@type": "Article", "datePublished": "2024-05-01"};\n//]]>'],
    ['/*<![CDATA[*/{"@type": ["Article",], "datePublished": "2024-05-01",}/*]]>*/'],
    ['{"@type": "FAQPage", "mainEntity": [{"@type": "Article", "datePublished": "2024-05-01"}]}'],
  ])('is read out of what its generator put around it: %s', (json) => {
    expect(read(`<title>Hip pain</title>${script(json)}`)).toMatchObject({
      metadata: {title: 'Hip pain', publishedAt: '2024-05-01T00:00:00.000Z'},
      problems: [],
    })
  })

  test('is that of the article with the page’s heading, or of the only one', () => {
    const other = {...article, headline: 'Knee pain', author: 'Bo Chen', datePublished: '2023-05-01'}
    const own = {...article, headline: 'Hip &amp; back pain', author: 'Ann Lee'}
    expect(read(script([other, own]), 'Hip &amp; back pain').metadata).toStrictEqual({
      title: 'Hip & back pain',
      author: 'Ann Lee',
    })
    expect(read(script([other, own]), 'Aches').metadata).toStrictEqual({})
    expect(read(script([own, own]), 'Aches').metadata).toStrictEqual({
      title: 'Hip & back pain',
      author: 'Ann Lee',
    })
  })
})
