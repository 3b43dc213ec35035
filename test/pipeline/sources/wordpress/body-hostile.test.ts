import {describe, expect, test} from 'vitest'
import {postBodyToHtml} from '../../../../pipeline/sources/wordpress/body/post-body-to-html.ts'
import type {PostContext} from '../../../../pipeline/sources/wordpress/body/post-context.ts'
import {context} from './context.ts'

const limit = 20_000

describe('postBodyToHtml', () => {
  test.each([
    ['<!-- wp:group -->\n<div>', '</div>\n<!-- /wp:group -->'],
    ['<!-- wp:gallery --><figure>', '</figure><!-- /wp:gallery -->'],
    ['<!-- wp:accordion-heading --><h3>', '</h3><!-- /wp:accordion-heading -->'],
    ['<!-- wp:list --><ul><!-- wp:list-item --><li>', ''],
    ['[vc_row]', '[/vc_row]'],
    ['[su_spoiler title="Why?"]', '[/su_spoiler]'],
    ['[caption]', '[/caption]'],
    ['<blockquote>', '</blockquote>'],
  ])(
    'reads %j nested 10,000 deep',
    (opening, closing) => {
      const {html} = postBodyToHtml(
        `${opening.repeat(10_000)}deep${closing.repeat(10_000)}\n\nafter`,
        context,
      )
      expect(
        html
          .replaceAll(/<[^<>]*>|\[\/?caption\]|Why\?/g, ' ')
          .split(/\s+/)
          .join(' ')
          .trim(),
      ).toBe('deep after')
    },
    limit,
  )

  test.each([
    ['<!-- ', 100_000],
    ['<!-- wp:paragraph {"a":"', 100_000],
    ['<!-- wp:gallery -->', 50_000],
    ['[', 1_000_000],
    ['[[', 200_000],
    ['[a ', 100_000],
    ['[a][b][/a]', 10_000],
    ['[caption]', 20_000],
    ['[caption id=“', 50_000],
    ['<', 300_000],
    ['<a "', 100_000],
    ['<a =\'"<a "\' ', 50_000],
    ['<pre>', 20_000],
    ['<sup data-fn="', 50_000],
    ['a\n', 50_000],
    ['\n', 300_000],
  ])(
    'reads %j %i times over',
    (part, count) => {
      const {html, problems} = postBodyToHtml(`${part.repeat(count)} the end`, context)
      expect(
        html
          .replaceAll(/<\/?p>/g, '')
          .trimEnd()
          .endsWith('the end'),
      ).toBe(true)
      expect(problems.length).toBeLessThan(3)
    },
    limit,
  )

  test('puts reusable blocks that hold each other in once, and only so many of those that multiply', () => {
    const multiplying: PostContext = {
      attachment: () => undefined,
      reusableBlock: (id) =>
        id < 30 ? `<p>${id}</p>${`<!-- wp:block {"ref":${id + 1}} /-->`.repeat(10)}` : undefined,
    }
    const {html, problems} = postBodyToHtml('<!-- wp:block {"ref":1} /-->', multiplying)
    expect(html.length).toBeLessThan(5_000_000)
    expect(problems.map(({code}) => code)).toStrictEqual(['missing-block', 'endless-block'])
  })
})
