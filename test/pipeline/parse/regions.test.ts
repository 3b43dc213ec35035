import {describe, expect, test} from 'vitest'
import {parseHtml} from '../../../pipeline/parse/html.ts'
import {parseMarkdown} from '../../../pipeline/parse/markdown.ts'
import {heading, item, link, listItem, navigation, paragraph} from './build.ts'

const blocks = (html: string) => parseHtml(html).blocks
const page = (body: string) => blocks(`<html><body>${body}</body></html>`)

const callout = '<aside class="warning"><p>See a doctor if the knee locks.</p></aside>'
const sidebar = '<aside><h3>Our clinic</h3><ul><li><a href="/team">Our team</a></li></ul></aside>'
const teaser = '<article class="card"><h3><a href="/hip">Hip pain</a></h3><p>All about hips.</p></article>'

describe('an aside', () => {
  test('between the texts of a page without an article is a part of them', () => {
    expect(page(`<h1>Knee</h1><p>Text</p>${callout}<h2>Symptoms</h2>`)).toStrictEqual([
      heading(1, 1, 'Knee'),
      paragraph(1, 'Text'),
      paragraph(1, 'See a doctor if the knee locks.'),
      heading(1, 2, 'Symptoms'),
    ])
  })

  test('may stand alone in a box, or end a text that has no site around it', () => {
    expect(blocks(`<div><p>One</p><div>${callout}</div><p>Two</p>${callout}</div>`)).toStrictEqual([
      paragraph(1, 'One'),
      paragraph(1, 'See a doctor if the knee locks.'),
      paragraph(1, 'Two'),
      paragraph(1, 'See a doctor if the knee locks.'),
    ])
  })

  test('in Markdown is a part of the text', () => {
    expect(parseMarkdown(`${callout}\n\n<aside>\n\nCall us.\n\n</aside>`).blocks).toStrictEqual([
      paragraph(1, 'See a doctor if the knee locks.'),
      paragraph(5, 'Call us.'),
    ])
  })

  test('beside a text, or with more links than words below its heading, is none', () => {
    const menu = [navigation(1, 'Our clinic'), navigation(1, 'Our team', '/team')]
    expect(
      page(`<div><h1>Knee</h1><p>Text</p>${sidebar}<p>More</p></div><aside>Opening times</aside>`),
    ).toStrictEqual([
      heading(1, 1, 'Knee'),
      paragraph(1, 'Text'),
      ...menu,
      paragraph(1, 'More'),
      navigation(1, 'Opening times'),
    ])
    expect(page(`<main><div><p>Text</p>${callout}</div>${sidebar}</main>`)).toStrictEqual([
      paragraph(1, 'Text'),
      paragraph(1, 'See a doctor if the knee locks.'),
      ...menu,
    ])
  })
})

describe('a page that marks something else as its article', () => {
  const text =
    '<div><h1>Knee pain</h1><p>Many people who run or kneel at work have it.</p><h2>Causes</h2><p>Overuse.</p></div>'
  const read = [
    heading(1, 1, 'Knee pain'),
    paragraph(1, 'Many people who run or kneel at work have it.'),
    heading(1, 2, 'Causes'),
    paragraph(1, 'Overuse.'),
  ]
  const teased = [navigation(1, 'Hip pain', '/hip'), navigation(1, 'All about hips.')]

  test('is read where its <main> holds nothing but teasers', () => {
    expect(page(`${text}<main>${teaser}${teaser}</main>`)).toStrictEqual([...read, ...teased, ...teased])
  })

  test('is read where only its teasers are articles', () => {
    expect(page(`${text}<section><h2>Latest posts</h2><p>News</p>${teaser}</section>`)).toStrictEqual([
      ...read,
      navigation(1, 'Latest posts'),
      paragraph(1, 'News'),
      ...teased,
    ])
  })

  test('is read where the article is a banner and the text stands below it', () => {
    expect(
      page(
        `<article><h1>Knee pain</h1></article><div><p>Many people who run or kneel at work have it, and most of them get well.</p></div>`,
      ),
    ).toStrictEqual([
      heading(1, 1, 'Knee pain'),
      paragraph(1, 'Many people who run or kneel at work have it, and most of them get well.'),
    ])
  })

  test('keeps the sections that are articles of their own, and no comments', () => {
    expect(
      page(
        '<article><h1>Knee pain</h1><p>Text</p></article><article><h2>Causes</h2><ul><li>Overuse</li></ul></article><div id="comments"><article><p>Thank you!</p></article></div>',
      ),
    ).toStrictEqual([
      heading(1, 1, 'Knee pain'),
      paragraph(1, 'Text'),
      heading(1, 2, 'Causes'),
      listItem(1, item(1), 'Overuse'),
      navigation(1, 'Thank you!'),
    ])
  })

  test('has its teasers left out of <main>, but not cards that a heading of the article stands above', () => {
    const [, ...lines] = page(
      `<main><article><h1>Knee pain</h1><p>Many people have it.</p><h2>Treatments</h2><div>${teaser}</div></article><div>${teaser}</div></main>`,
    )
    expect(lines).toStrictEqual([
      paragraph(1, 'Many people have it.'),
      heading(1, 2, 'Treatments'),
      heading(1, 3, [link('Hip pain', '/hip')]),
      paragraph(1, 'All about hips.'),
      ...teased,
    ])
  })

  test('keeps its teasers where it has nothing else', () => {
    expect(page(teaser)).toStrictEqual([
      heading(1, 3, [link('Hip pain', '/hip')]),
      paragraph(1, 'All about hips.'),
    ])
  })
})

describe('a class or an id', () => {
  test.each([
    'social-anxiety-disorder',
    'related-symptoms',
    'nav-symptoms',
    'menu-for-gout',
    'share-your-feelings',
    'comments-of-our-doctor',
    'consent-to-treatment',
  ])('that only starts like a part of the site is none: %j', (name) => {
    expect(blocks(`<article><p>Text</p><div class="${name}">More</div></article>`)).toStrictEqual([
      paragraph(1, 'Text'),
      paragraph(1, 'More'),
    ])
    expect(
      blocks(`<article><p>Text</p><div id="${name}"><a href="/">More</a></div></article>`),
    ).toStrictEqual([paragraph(1, 'Text'), navigation(1, 'More', '/')])
  })

  test.each(['nav-menu', 'social-media-icons', 'sharing-buttons', 'related-articles-2', 'newsletter-signup'])(
    'of nothing but words for the site is a part of it: %j',
    (name) => {
      expect(blocks(`<article><p>Text</p><div class="${name}">More</div></article>`)).toStrictEqual([
        paragraph(1, 'Text'),
        navigation(1, 'More'),
      ])
    },
  )

  test('takes away no long text with headings, and nothing that is most of a page', () => {
    const words = Array.from({length: 40}, (_, index) => `word${index}`).join(' ')
    const long = `<h2>One</h2><p>${words}</p><h2>Two</h2><p>${words}</p>`
    const read = [heading(1, 2, 'One'), paragraph(1, words), heading(1, 2, 'Two'), paragraph(1, words)]
    expect(
      blocks(`<div class="menu">${long}</div><p>${words} ${words} ${words}</p>`).slice(0, 4),
    ).toStrictEqual(read)
    expect(blocks(`<div class="sidebar">${long}</div>`)).toStrictEqual(read)
    expect(
      blocks(`<div class="sidebar">${long}</div><p>${words} ${words} ${words}</p>`).slice(0, 4),
    ).toStrictEqual([navigation(1, 'One'), navigation(1, words), navigation(1, 'Two'), navigation(1, words)])
  })
})

test('a section may have a header of its own', () => {
  expect(
    page('<header><h2>Clinic</h2></header><section><header><h2>Causes</h2></header><p>Overuse</p></section>'),
  ).toStrictEqual([navigation(1, 'Clinic'), heading(1, 2, 'Causes'), paragraph(1, 'Overuse')])
})
