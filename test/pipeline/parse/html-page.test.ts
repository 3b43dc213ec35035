import {describe, expect, test} from 'vitest'
import type {Metadata} from '../../../pipeline/parse/block.ts'
import {parseHtml} from '../../../pipeline/parse/html.ts'
import {heading, navigation, paragraph} from './build.ts'

const blocks = (html: string) => parseHtml(html).blocks

describe('the site around an article', () => {
  test('is what lies outside <main>', () => {
    expect(
      blocks(
        '<body class="has-sidebar"><header><a href="/">Logo</a></header><p>Promo</p><main><header><h1>Hip</h1></header><p>Text</p></main><footer>Foot</footer>',
      ),
    ).toStrictEqual([
      navigation(1, 'Logo', '/'),
      navigation(1, 'Promo'),
      heading(1, 1, 'Hip'),
      paragraph(1, 'Text'),
      navigation(1, 'Foot'),
    ])
  })

  test('is no <nav> that holds texts and no link', () => {
    expect(
      blocks('<nav><p>Aching</p><p>Swelling</p></nav><nav><p><a href="/">Home</a></p></nav>'),
    ).toStrictEqual([paragraph(1, 'Aching'), paragraph(1, 'Swelling'), navigation(1, 'Home', '/')])
  })

  test('is what lies outside the <article> that has the heading', () => {
    expect(
      blocks(
        '<div>Top</div><article><header><h1>Hip</h1><p>By Ann</p></header><aside>Note</aside><footer>End</footer></article><article><h3>Related card</h3></article>',
      ),
    ).toStrictEqual([
      navigation(1, 'Top'),
      heading(1, 1, 'Hip'),
      paragraph(1, 'By Ann'),
      paragraph(1, 'Note'),
      paragraph(1, 'End'),
      navigation(1, 'Related card'),
    ])
  })

  test('is told by element and role where the page marks no article', () => {
    expect(
      blocks(
        '<header>Head</header><nav>Menu</nav><div role="banner">Banner</div><p>Text</p><aside>Aside</aside><form><label>Mail</label><input type="submit" value="Send"></form><div role="contentinfo">Info</div><footer>Foot</footer>',
      ),
    ).toStrictEqual([
      navigation(1, 'Head'),
      navigation(1, 'Menu'),
      navigation(1, 'Banner'),
      paragraph(1, 'Text'),
      navigation(1, 'Aside'),
      navigation(1, 'Mail Send'),
      navigation(1, 'Info'),
      navigation(1, 'Foot'),
    ])
  })

  test.each([
    'cookie-banner',
    'consent',
    'breadcrumbs',
    'post-share',
    'relatedPosts',
    'sidebar_left',
    'wide sidebar',
  ])('is an element of class %j', (name) => {
    expect(blocks(`<article><p>Text</p><div class="${name}">Chrome</div></article>`)).toStrictEqual([
      paragraph(1, 'Text'),
      navigation(1, 'Chrome'),
    ])
  })

  test.each([
    'has-sidebar',
    'no-sidebar',
    'work-related-injuries',
    'unrelated',
    'content',
    'sidebar-content',
  ])('is not an element of class %j', (name) => {
    expect(blocks(`<p>Text</p><div class="${name}">More</div>`)).toStrictEqual([
      paragraph(1, 'Text'),
      paragraph(1, 'More'),
    ])
  })

  test('is a dialog with a form, and no dialog with a text', () => {
    expect(
      blocks(
        '<div class="modal fade"><p>Contact us</p><form><label>Mail</label></form></div><p>Text</p><div class="modal"><p>More</p></div>',
      ),
    ).toStrictEqual([
      navigation(1, 'Contact us'),
      navigation(1, 'Mail'),
      paragraph(1, 'Text'),
      paragraph(1, 'More'),
    ])
  })

  test('does not swallow a form that wraps the whole page', () => {
    expect(blocks('<form id="aspnetForm"><nav>Menu</nav><h1>Hip</h1><p>Text</p></form>')).toStrictEqual([
      navigation(1, 'Menu'),
      heading(1, 1, 'Hip'),
      paragraph(1, 'Text'),
    ])
  })

  test('gives back the heading that the page title repeats', () => {
    expect(
      blocks(
        '<head><title>Hip pain - Clinic</title></head><header><h1>Hip pain</h1></header><main><p>Text</p></main>',
      ),
    ).toStrictEqual([heading(1, 1, 'Hip pain'), paragraph(1, 'Text')])
    expect(
      blocks(
        '<head><title>Hip pain - Clinic</title></head><header><h1>Clinic</h1></header><main><p>Text</p></main>',
      ),
    ).toStrictEqual([navigation(1, 'Clinic'), paragraph(1, 'Text')])
  })

  test('is not all there is: a page of nothing else is read as an article', () => {
    expect(blocks('<aside><h2>Hip</h2><p>Text</p></aside>')).toStrictEqual([
      heading(1, 2, 'Hip'),
      paragraph(1, 'Text'),
    ])
  })
})

describe('the head of a page', () => {
  test('becomes metadata', () => {
    expect(
      metadata(`<title>Hip pain | Clinic</title><meta name="Description" content=" What
 it is "><meta name="author" content="Ann Lee"><meta property="og:title" content="Other"><meta property="og:url" content="https://a.org/hip"><link rel="canonical" href="https://a.org/hip/"><meta property="article:published_time" content="2024-05-01T10:00:00+02:00"><meta property="article:modified_time" content="2024-06-01">`),
    ).toStrictEqual({
      title: 'Hip pain',
      description: 'What it is',
      author: 'Ann Lee',
      url: 'https://a.org/hip',
      publishedAt: '2024-05-01T08:00:00.000Z',
      modifiedAt: '2024-06-01T00:00:00.000Z',
      seoTitle: 'Hip pain | Clinic',
      canonicalUrl: 'https://a.org/hip/',
    })
  })

  test.each([
    ['<title>Hip pain - Clinic</title>', {title: 'Hip pain', seoTitle: 'Hip pain - Clinic'}],
    ['<title>Hip pain</title>', {title: 'Hip pain'}],
    ['<title>Knee pain | Clinic</title>', {title: 'Knee pain | Clinic'}],
    [
      '<title>The hip, explained</title><meta property="og:title" content="Hip pain">',
      {title: 'Hip pain', seoTitle: 'The hip, explained'},
    ],
    ['<meta property="og:title" content="Hips">', {title: 'Hips'}],
  ])('finds the title in %j', (head, found) => {
    expect(metadata(head)).toStrictEqual(found)
  })

  test('is completed from linked data', () => {
    const graph = {
      '@graph': [
        {'@type': 'WebSite', name: 'Clinic'},
        {
          '@type': ['MedicalWebPage'],
          headline: 'Hip pain',
          author: [{'@type': 'Person', name: 'Ann Lee'}, 'Bo Chen'],
          datePublished: '2024-05-01',
          dateModified: 'unknown',
        },
      ],
    }
    expect(parseHtml(`${script('{broken')}${script(JSON.stringify(graph))}<p>Text</p>`)).toStrictEqual({
      blocks: [paragraph(1, 'Text')],
      metadata: {title: 'Hip pain', authors: ['Ann Lee', 'Bo Chen'], publishedAt: '2024-05-01T00:00:00.000Z'},
      problems: [
        {code: 'broken-json-ld', message: 'The JSON-LD of the page is not valid JSON and was not read.'},
        {
          code: 'unreadable-date',
          message: 'The date “unknown” cannot be read and was left out; write it as 2024-05-31.',
        },
      ],
    })
  })
})

function metadata(head: string): Metadata {
  return parseHtml(`<html><head>${head}</head><body><h1>Hip pain</h1></body></html>`).metadata
}

function script(json: string): string {
  return `<script type="application/ld+json">${json}</script>`
}
