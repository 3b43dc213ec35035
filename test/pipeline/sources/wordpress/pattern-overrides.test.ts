import {describe, expect, test} from 'vitest'
import {postBodyToHtml} from '../../../../pipeline/sources/wordpress/body/post-body-to-html.ts'

const named = (name: string) =>
  `{"metadata":{"bindings":{"__default":{"source":"core/pattern-overrides"}},"name":"${name}"}}`

const pattern = `<!-- wp:heading ${named('Title')} -->
<h2 class="wp-block-heading">The usual title</h2>
<!-- /wp:heading -->
<!-- wp:paragraph ${named('Text')} -->
<p>The usual text.</p>
<!-- /wp:paragraph -->
<!-- wp:image ${named('Picture')} -->
<figure class="wp-block-image"><img src="/usual.jpg" alt="Usual &amp; old"/><figcaption>The usual caption</figcaption></figure>
<!-- /wp:image -->
<!-- wp:button ${named('Button')} -->
<div class="wp-block-button"><a class="wp-block-button__link" href="/usual">Book</a></div>
<!-- /wp:button -->
<!-- wp:list --><ul><!-- wp:list-item ${named('Item')} --><li>Usual item<!-- wp:list --><ul><!-- wp:list-item --><li>Deeper</li><!-- /wp:list-item --></ul><!-- /wp:list --></li><!-- /wp:list-item --></ul><!-- /wp:list -->`

const read = (content: string, text = pattern) =>
  postBodyToHtml(content, {reusableBlock: (id) => (id === 5 ? text : undefined), attachment: () => undefined})

const using = (content: object) => `<!-- wp:block ${JSON.stringify({ref: 5, content})} /-->`

const usual = [
  '<h2 class="wp-block-heading">The usual title</h2>',
  '<p>The usual text.</p>',
  '<figure class="wp-block-image"><img src="/usual.jpg" alt="Usual &amp; old"/><figcaption>The usual caption</figcaption></figure>',
  '<div class="wp-block-button"><a class="wp-block-button__link" href="/usual">Book</a></div>',
  '<ul><li>Usual item<ul><li>Deeper</li>\n</ul>\n</li>\n</ul>',
]

/** The HTML of the pattern with some of its parts, by their place, as they are given. */
const changed = (parts: {readonly [place: number]: string}) =>
  usual.map((html, place) => parts[place] ?? html).join('\n')

describe('a pattern', () => {
  test.each([
    [
      'a heading',
      {Title: {content: 'Rest the <em>heel</em>'}},
      {0: '<h2 class="wp-block-heading">Rest the <em>heel</em></h2>'},
    ],
    ['a paragraph', {Text: {content: 'Two days are enough.'}}, {1: '<p>Two days are enough.</p>'}],
    [
      'a paragraph in the first form of overrides',
      {Text: {values: {content: 'Two days.'}}},
      {1: '<p>Two days.</p>'},
    ],
    ['a paragraph emptied', {Text: {content: ''}}, {1: ''}],
    [
      'a picture',
      {Picture: {id: 9, url: '/heel.jpg', alt: 'A "heel"'}},
      {
        2: '<figure><img src="/heel.jpg" alt="A &quot;heel&quot;"><figcaption>The usual caption</figcaption></figure>',
      },
    ],
    [
      'the caption of a picture',
      {Picture: {caption: 'Our caption'}},
      {
        2: '<figure><img src="/usual.jpg" alt="Usual &amp; old"><figcaption>Our caption</figcaption></figure>',
      },
    ],
    [
      'a button',
      {Button: {text: 'Call us', url: '/call', rel: 'noopener', linkTarget: '_blank'}},
      {3: '<div class="wp-block-button"><a class="wp-block-button__link" href="/call">Call us</a></div>'},
    ],
    [
      'an item that holds a list',
      {Item: {content: 'Ice it'}},
      {4: '<ul><li>Ice it<ul><li>Deeper</li>\n</ul>\n</li>\n</ul>'},
    ],
    [
      'what is no part of its block',
      {Text: {note: 'Words of a plugin here.'}},
      {1: '<p>The usual text.</p>\n<p>Words of a plugin here.</p>'},
    ],
  ])('holds what a post says in place of %s', (_, content, parts) => {
    expect(read(using(content))).toStrictEqual({
      html: changed(parts).replace('\n\n', '\n'),
      problems: [],
    })
  })

  test('is itself in the next place', () => {
    expect(read(`${using({Text: {content: 'Here alone.'}})}\n${using({})}`).html).toBe(
      `${changed({1: '<p>Here alone.</p>'})}\n${changed({})}`,
    )
  })

  test('that lost a part, or is lost, is followed by what the post says for it', () => {
    expect(read(using({Gone: {content: 'Old words stay.'}})).html).toBe(
      `${changed({})}\n<p>Old words stay.</p>`,
    )
    expect(read(using({Text: {content: 'Ours.'}}).replace('5', '6'))).toStrictEqual({
      html: '<p>Ours.</p>',
      problems: [
        {code: 'missing-block', message: 'The reusable block 6 is not in the export and was left out.'},
      ],
    })
  })

  test('is not read without end where patterns with overrides hold each other', () => {
    const content = JSON.stringify({A: {content: 'words'}})
    const all = Array.from({length: 40}, (_, id) =>
      `<!-- wp:paragraph --><p>${id}</p><!-- /wp:paragraph -->`.concat(
        `<!-- wp:block {"ref":${id + 1},"content":${content}} /-->`.repeat(4),
      ),
    )
    const {problems} = postBodyToHtml(all[0] ?? '', {
      reusableBlock: (id) => all[id],
      attachment: () => undefined,
    })
    expect(problems.map(({code}) => code)).toContain('endless-block')
  })
})
