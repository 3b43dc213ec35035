import {describe, expect, test} from 'vitest'
import {postBodyToHtml} from '../../../../pipeline/sources/wordpress/body/post-body-to-html.ts'
import {context} from './context.ts'

const html = (content: string): string => postBodyToHtml(content, context).html
const problems = (content: string) => postBodyToHtml(content, context).problems

describe('classic text', () => {
  test.each([
    ['one\ntwo\n\nthree', '<p>one<br>\ntwo</p>\n<p>three</p>'],
    ['one\r\n\r\ntwo', '<p>one</p>\n<p>two</p>'],
    ['one<br />\ntwo', '<p>one<br />\ntwo</p>'],
    ['<p>one\n\ntwo</p>', '<p>one</p>\n<p>two</p>'],
    ['<div>one\n\ntwo</div>', '<div>\n<p>one</p>\n<p>two</p>\n</div>'],
    ['<h2>one\ntwo</h2>three', '<h2>one\ntwo</h2>\n<p>three</p>'],
    ['<ul>\n<li>one\n\ntwo</li>\n</ul>', '<ul>\n<li>\n<p>one</p>\n<p>two</p>\n</li>\n</ul>'],
    ['a <pre>one\n\ntwo</pre> b', '<p>a</p>\n<pre>one\n\ntwo</pre>\n<p>b</p>'],
    ['a <script>one\n\ntwo</script> b', '<p>a  b</p>'],
    ['one <!-- note --> two<!--more-->three', '<p>one  two</p>\n<p>three</p>'],
    ['a < b and c > d', '<p>a < b and c > d</p>'],
    ['<p>&nbsp;</p>one<p></p>', '<p>one</p>'],
  ])('%j becomes %j', (written, expected) => {
    expect(html(written)).toBe(expected)
  })

  test.each([
    ['https://youtu.be/a1', '<figure><iframe src="https://youtu.be/a1"></iframe></figure>'],
    [
      'https://x.com/clinic/status/1',
      '<figure><iframe src="https://x.com/clinic/status/1"></iframe></figure>',
    ],
    [
      'https://a.example/?b=1&c=2',
      '<p><a href="https://a.example/?b=1&amp;c=2">https://a.example/?b=1&amp;c=2</a></p>',
    ],
    ['see https://youtu.be/a1', '<p>see https://youtu.be/a1</p>'],
  ])('the address %j becomes %j', (written, expected) => {
    expect(html(written)).toBe(expected)
  })
})

describe('brackets', () => {
  test.each([
    '[1]',
    '[sic]',
    '[see below]',
    '[Smith, 2019]',
    '[emphasis added by us]',
    '[a link](https://clinic.example)',
    '[url=https://clinic.example]words[/url]',
    '[x <em>y</em>]',
    '[[not a shortcode]]',
  ])('%j stay text', (written) => {
    expect(postBodyToHtml(`Words ${written} words`, context)).toStrictEqual({
      html: `<p>Words ${written} words</p>`,
      problems: [],
    })
  })

  test('in double brackets lose one pair where they hold a shortcode', () => {
    expect(html('[[gallery ids="1"]] and [[caption]a[/caption]]')).toBe(
      '<p>[gallery ids="1"] and [caption]a[/caption]</p>',
    )
  })

  test('in attributes and code are left alone', () => {
    const written = '<p><a href="/x" title="[gallery ids=1]">a</a> <code>[gallery ids="31"]</code></p>'
    expect(html(written)).toBe(written)
  })
})

describe('a shortcode that is not known', () => {
  test('is marked where it stands alone', () => {
    expect(postBodyToHtml('Text\n[foo id="3"]\n\n[bar]', context)).toStrictEqual({
      html:
        '<p>Text</p>\n<div data-unknown="shortcode">[foo id=&quot;3&quot;]</div>\n' +
        '<div data-unknown="shortcode">[bar]</div>',
      problems: [
        {
          code: 'unknown-shortcode',
          message: 'The shortcode “foo” is not known and was kept as it stands.',
        },
        {
          code: 'unknown-shortcode',
          message: 'The shortcode “bar” is not known and was kept as it stands.',
        },
      ],
    })
  })

  test('stays in its line, and around words leaves these', () => {
    expect(html('Call [phone_of id="1"] or [tip a="b"]write[/tip].')).toBe(
      '<p>Call [phone_of id="1"] or write.</p>',
    )
  })

  test('is one problem however often it is met', () => {
    expect(problems('a [foo id="3"] b [foo id="4"] c')).toStrictEqual([
      {
        code: 'unknown-shortcode',
        message: 'The shortcode “foo” is not known and was kept as it stands. (2 times)',
      },
    ])
  })
})

test('a gallery that names no pictures shows those of its post, or says that there are none', () => {
  const {html: shown} = postBodyToHtml('[gallery exclude="31"]', {...context, ownPictures: [31, 32]})
  expect(shown).toBe('<figure><img src="https://clinic.example/uploads/sit.jpg" alt=""></figure>')
  expect(postBodyToHtml('[gallery]', context)).toStrictEqual({
    html: '',
    problems: [
      {
        code: 'empty-gallery',
        message: 'A gallery names no pictures, so those of its post were not put in.',
      },
    ],
  })
})

describe('blocks', () => {
  test.each([
    ['<!-- wp:paragraph --><p>a</p>', '<p>a</p>'],
    ['<p>a</p><!-- /wp:paragraph -->', '<p>a</p>'],
    ['<!-- wp:group --><!-- wp:list --><p>a</p><!-- /wp:group -->b', '<p>a</p>\n<p>b</p>'],
    ['<!-- wp:paragraph {"a":1 --><p>a</p><!-- /wp:paragraph -->', '<p>a</p>'],
    ['<!-- wp:paragraph <p>a</p>', '<p>a</p>'],
    ['<!-- wp:separator -->a<hr/>b<!-- /wp:separator -->', '<p>a</p>\n<p>b</p>'],
    ['<!-- wp:image {"id":31} /-->', html('[gallery ids="31"]')],
    [
      '<!-- wp:image {"url":"/a.jpg","alt":"A & B"} /-->',
      '<figure><img src="/a.jpg" alt="A &amp; B"></figure>',
    ],
    ['<!-- wp:file {"href":"/a.pdf"} /-->', '<p><a href="/a.pdf">/a.pdf</a></p>'],
    ['<!-- wp:acme/x --><b>a</b><!-- /wp:acme/x -->', '<div><b>a</b></div>'],
    ['<!-- wp:shortcode -->[gallery ids="32"]<!-- /wp:shortcode -->', html('[gallery ids="32"]')],
    [
      '<!-- wp:embed {"url":"https://youtu.be/a1"} /-->',
      '<figure><iframe src="https://youtu.be/a1"></iframe></figure>',
    ],
    ['<!-- wp:more {"customText":"On"} --><!--more On--><!-- /wp:more -->', ''],
  ])('%j become %j', (written, expected) => {
    expect(html(written)).toBe(expected)
  })

  test('that only the site can fill, or that keep words nowhere but in their settings, are named', () => {
    const written =
      '<!-- wp:query {"queryId":1} --><div><!-- wp:post-title /--></div><!-- /wp:query -->' +
      '<!-- wp:acme/map {"zoom":3} /--><!-- wp:block {"ref":5} /--><!-- wp:image {"id":5} /-->'
    expect(postBodyToHtml(written, context)).toStrictEqual({
      html: '',
      problems: [
        {
          code: 'dynamic-block',
          message: 'The block “core/post-title” is filled when the page is shown and was left out.',
        },
        {
          code: 'dynamic-block',
          message: 'The block “core/query” is filled when the page is shown and was left out.',
        },
        {code: 'empty-block', message: 'The block “acme/map” holds no text of its own and was left out.'},
        {code: 'missing-block', message: 'The reusable block 5 is not in the export and was left out.'},
        {code: 'missing-attachment', message: 'The picture 5 of the media library is not in the export.'},
      ],
    })
  })

  test('show footnotes at the end where no block says where', () => {
    const mark = '<sup data-fn="b2d1" class="fn"><a href="#b2d1" id="b2d1-link">1</a></sup>'
    expect(html(`<!-- wp:paragraph --><p>a${mark}</p><!-- /wp:paragraph -->`)).toBe(
      '<p>a<sup><a href="#fn-b2d1">1</a></sup></p>\n<section class="footnotes"><ol>\n' +
        '<li id="fn-b2d1">A review of <em>ten</em> trials.</li>\n</ol></section>',
    )
  })
})
