import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseHtml} from '../../../../pipeline/parse/html.ts'
import {postBodyToHtml} from '../../../../pipeline/sources/wordpress/body/post-body-to-html.ts'
import {context} from './context.ts'

const word = fc.nat({max: 9999}).map((number) => `w${number}x`)
const inline = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(
        '\n',
        ' ',
        '<br>',
        '<br />\n',
        '&amp;',
        '[1]',
        '[sic]',
        '[see that]',
        '"',
        '“',
        '<!-- note -->',
      ),
      word.map((w) => `<strong>${w}</strong>`),
      word.map((w) => `<a href="/x">${w}</a>`),
      word.map((w) => `[tip text="t"]${w}[/tip]`),
      word.map((w) => `[clinic_hours] ${w}`),
      word.map((w) => `[[gallery]] ${w}`),
    ),
    {maxLength: 5},
  )
  .map((parts) => parts.join(' '))

/** Bodies and parts of them, whole ones inside each other. */
const {part} = fc.letrec<{part: string; parts: string}>((tie) => ({
  parts: fc.array(tie('part'), {maxLength: 3}).map((parts) => parts.join('\n\n')),
  part: fc.oneof(
    {maxDepth: 4},
    inline,
    inline.map((text) => `<!-- wp:paragraph {"dropCap":true} -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`),
    inline.map((text) => `<!-- wp:heading -->\n<h2>${text}</h2>\n<!-- /wp:heading -->`),
    inline.map((text) => `[caption width="1"]<img src="/a.jpg" alt="a"> ${text}[/caption]`),
    inline.map((text) => `<!-- wp:acme/note --><div class="n">${text}</div><!-- /wp:acme/note -->`),
    inline.map((text) => `<!-- wp:paragraph <p>${text}</p>`),
    fc
      .tuple(inline, tie('parts'))
      .map(
        ([title, inside]) =>
          `<!-- wp:details -->\n<details><summary>${title}</summary>${inside}</details>\n<!-- /wp:details -->`,
      ),
    tie('parts').map(
      (inside) => `<!-- wp:group -->\n<div class="wp-block-group">${inside}</div>\n<!-- /wp:group -->`,
    ),
    tie('parts').map((inside) => `<!-- wp:quote -->\n<blockquote>${inside}</blockquote>`),
    tie('parts').map((inside) => `<blockquote>${inside}</blockquote>`),
    tie('parts').map((inside) => `<ul>\n<li>${inside}</li>\n</ul>`),
    tie('parts').map((inside) => `[vc_row][vc_column_text]${inside}[/vc_column_text][/vc_row]`),
    tie('parts').map((inside) => `[su_spoiler title="w1x?"]${inside}[/su_spoiler]`),
    tie('parts').map((inside) => `[some_box a="b"]${inside}[/some_box]`),
    fc.constantFrom(
      '<!--more-->',
      '<!--nextpage-->',
      '[gallery ids="31"]',
      '[form_5 id="3"]',
      '<hr>',
      '<!-- /wp:x -->',
    ),
  ),
}))
const body = fc.array(part, {maxLength: 4}).map((parts) => parts.join('\n\n'))

const wordsIn = (text: string): string[] => (text.match(/w\d+x/g) ?? []).toSorted()
const readWords = (content: string): string[] => {
  const {html} = postBodyToHtml(content, context)
  return wordsIn(
    parseHtml(`<main>${html}</main>`)
      .blocks.map(({text}) => text)
      .join(' '),
  )
}

describe('postBodyToHtml', {timeout: 20_000}, () => {
  test('loses no word of the text that a reader would see, and invents none', () => {
    fc.assert(
      fc.property(body, (content) => {
        expect(readWords(content)).toStrictEqual(wordsIn(content))
      }),
      {numRuns: 400},
    )
  })

  test('gives the HTML of two bodies one after the other for both together', () => {
    const whole = body.filter((content) => !/<!-- wp:quote|<!-- wp:paragraph <p>/.test(content))
    fc.assert(
      fc.property(whole, whole, (one, other) => {
        const html = (content: string) => postBodyToHtml(content, context).html
        const together = [html(one), html(other)].filter((text) => text !== '').join('\n')
        expect(html(`${one}\n\n<!-- wp:spacer /-->\n\n${other}`)).toBe(together)
      }),
      {numRuns: 200, examples: [['[some_box a="b"] [/some_box]', '<p>w0x</p>']]},
    )
  })

  test('does not throw, whatever the text', () => {
    const signs = fc.constantFrom(
      ...'<!-- wp: --> /--> {"a": "} [ ] [[ ]] [/ [caption [/caption] [gallery [vc_row] [/vc_row] = " \' “ &quot; < > </ <p> </p> <pre> <li> <table> <figcaption> \n\n \r'.split(
        ' ',
      ),
      '<!-- wp:gallery -->',
      '<!-- wp:block {"ref":40} /-->',
      '<!-- wp:yoast/faq-block -->',
      '<!-- wp:embed {"url":5} -->',
      '<!-- wp:image {"id":null} /-->',
      '<!-- /wp:gallery -->',
      '[vc_raw_html]%%[/vc_raw_html]',
      ' ',
    )
    const soup = fc.array(fc.oneof(signs, fc.string({unit: 'binary', maxLength: 4})), {maxLength: 40})
    fc.assert(
      fc.property(soup, (parts) => {
        const {html} = postBodyToHtml(parts.join(''), context)
        expect(html).toBe(html.trim())
      }),
      {numRuns: 400},
    )
  })
})
