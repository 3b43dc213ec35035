import {describe, expect, test} from 'vitest'
import {parseHtml} from '../../../pipeline/parse/html.ts'
import {content, heading, item, link, listItem, navigation, paragraph, plain, span} from './build.ts'

const blocks = (html: string) => parseHtml(html).blocks

describe('parseHtml', () => {
  test('reads headings and paragraphs with marks and links, entities and white space normalised', () => {
    expect(
      parseHtml(
        '<h1>Hip&nbsp;&amp; pain</h1>\n<p>A <b>bold <em>both</em></b> <i>i</i>,\n <a href="/x" onclick="evil()">ok</a> <a href=" java&#10;script:alert(1)">bad</a> H<sub>2</sub>O\u200b &lt;b&gt;</p>',
      ),
    ).toStrictEqual({
      blocks: [
        heading(1, 1, 'Hip & pain'),
        paragraph(2, [
          span('A '),
          span('bold ', 'strong'),
          span('both', 'strong', 'em'),
          span(' '),
          span('i', 'em'),
          span(', '),
          link('ok', '/x'),
          span(' bad H'),
          span('2', 'sub'),
          span('O <b>'),
        ]),
      ],
      metadata: {},
      problems: [
        {
          code: 'unsafe-link',
          message:
            'The link to “ java\nscript:alert(1)” is not a web address, so its words are kept without it.',
          line: 3,
        },
      ],
    })
  })

  test('reads marks from the style that word processors write', () => {
    expect(
      blocks(
        '<b style="font-weight:normal">a <span style="font-weight: 700">b</span> <span style="font-style:italic">c</span></b>',
      ),
    ).toStrictEqual([paragraph(1, [span('a '), span('b', 'strong'), span(' '), span('c', 'em')])])
  })

  test('groups loose text into paragraphs and splits it at double breaks', () => {
    expect(
      blocks('<div>Loose <b>text</b><br>goes on<br><br>\nsecond <p>real</p> tail<div>inner</div></div>last'),
    ).toStrictEqual([
      paragraph(1, [span('Loose '), span('text', 'strong'), span(' goes on')]),
      paragraph(2, 'second'),
      paragraph(2, 'real'),
      paragraph(2, 'tail'),
      paragraph(2, 'inner'),
      paragraph(2, 'last'),
    ])
  })

  test('splits questions from answers at single breaks', () => {
    expect(
      blocks('<p><strong>Q: How long?</strong><br>A: Six<br>weeks.</p><h3>Q1: Why?</h3><p>A. So.</p>'),
    ).toStrictEqual([
      plain('question', 1, 'How long?'),
      plain('answer', 1, 'Six weeks.'),
      plain('question', 1, 'Why?'),
      plain('answer', 1, 'So.'),
    ])
  })

  test('nests lists, also where the inner list is misplaced', () => {
    expect(
      blocks(
        '<ol><li>one<ul><li>in</ul><ul><li>in 2</ul><li><p>two</p><p>more</p></li><ol><li>lost</ol></ol><ul><li>other</ul><li>orphan',
      ),
    ).toStrictEqual([
      listItem(1, item(1, 1, true), 'one'),
      listItem(1, item(1, 2), 'in'),
      listItem(1, item(1, 2), 'in 2'),
      listItem(1, item(1, 1, true), 'two'),
      paragraph(1, 'more', item(1, 1, true)),
      listItem(1, item(1, 2, true), 'lost'),
      listItem(1, item(2), 'other'),
      listItem(1, item(3), 'orphan'),
    ])
  })

  test('reads definition lists as questions with answers, or as items', () => {
    expect(
      blocks(
        '<dl><div><dt>Why?<dd>Because.<dd><p>And so.</p></div><dt>Ham:</dt><dd><p>the <em>muscle</em></p><p>more</p></dd><dt>A</dt>\n<dt>B<dd>both<dt>empty</dt><dd></dd>loose<dt>alone</dl>',
      ),
    ).toStrictEqual([
      plain('question', 1, 'Why?'),
      plain('answer', 1, 'Because.'),
      plain('answer', 1, 'And so.'),
      listItem(1, item(1), [span('Ham', 'strong'), span(': the '), span('muscle', 'em')]),
      paragraph(1, 'more', item(1)),
      listItem(1, item(1), [span('A, B', 'strong'), span(': both')]),
      listItem(2, item(1), [span('empty', 'strong'), span(':')]),
      paragraph(2, 'loose', item(1)),
      listItem(2, item(1), 'alone'),
    ])
  })

  test('reads details and accordion buttons as questions', () => {
    expect(
      blocks(
        '<details><summary><h3>Is it bad?</h3></summary>No.<p>Never.</p><ul><li>x</ul></details><button aria-expanded="false" aria-controls="p">What now?</button><div id="p" hidden>Rest.</div>',
      ),
    ).toStrictEqual([
      plain('question', 1, 'Is it bad?'),
      plain('answer', 1, 'No.'),
      plain('answer', 1, 'Never.'),
      listItem(1, {...item(1), answer: true}, 'x'),
      plain('question', 1, 'What now?'),
      plain('answer', 1, 'Rest.'),
    ])
  })

  test('reads a table of facts as rows, with its caption and links', () => {
    expect(
      blocks(
        '<table><caption>Doses</caption><thead><tr><th>a<th>b</thead><tr><td><p>c</p><p>d</p><td><a href="/x">e</a><img src="i.png" alt="pic"><tr><td><td></table>',
      ),
    ).toStrictEqual([
      {
        kind: 'table',
        rows: [
          ['a', 'b'],
          ['c d', 'e'],
        ],
        headerRow: true,
        caption: 'Doses',
        links: [{text: 'e', href: '/x'}],
        ...content(1, [span('Doses | a | b | c d | '), link('e', '/x')]),
      },
      {kind: 'image', src: 'i.png', alt: 'pic', ...content(1, 'pic')},
    ])
  })

  test('reads a table that lays out the page cell by cell', () => {
    expect(blocks('<table><tr><td><h2>Left</h2>text<td>right</table>')).toStrictEqual([
      heading(1, 2, 'Left'),
      paragraph(1, 'text'),
      paragraph(1, 'right'),
    ])
  })

  test('reads pictures, films and buttons', () => {
    expect(
      parseHtml(
        `<figure><picture><source srcset="a.webp"><img src="data:image/gif;base64,x" data-src="a.png" alt="A"></picture><figcaption>The <b>cap</b></figcaption></figure>
<p>See <a class="wp-block-button__link" href="/book">Book now</a> <img src="t.gif" width="1" height="1"></p>
<iframe src="//www.youtube.com/embed/x"></iframe><iframe src="https://maps.example/x"></iframe>
<video><source src="/v.mp4">No video?</video><a class="btn" href="javascript:x">Go</a><img alt="none">`,
      ),
    ).toStrictEqual({
      blocks: [
        {kind: 'image', src: 'a.png', alt: 'A', caption: 'The cap', ...content(1, 'The cap')},
        paragraph(2, 'See'),
        {...plain('button', 2, 'Book now'), href: '/book'},
        {kind: 'video', src: 'https://www.youtube.com/embed/x', ...content(3, '')},
        {kind: 'embed', src: 'https://maps.example/x', provider: 'maps.example', ...content(3, '')},
        {kind: 'video', src: '/v.mp4', ...content(4, '')},
        plain('button', 4, 'Go'),
      ],
      metadata: {},
      problems: [
        {
          code: 'unsafe-link',
          message: 'The link to “javascript:x” is not a web address, so its words are kept without it.',
          line: 4,
        },
        {
          code: 'image-without-address',
          message: 'The picture “none” has no usable address and was left out.',
          line: 4,
        },
      ],
    })
  })

  test('keeps what a converter marked as unread', () => {
    expect(
      blocks('<p>a<div data-unknown="shortcode">[form id="3"]</div><div data-other="">b</div>'),
    ).toStrictEqual([paragraph(1, 'a'), plain('other', 1, '[form id="3"]'), paragraph(1, 'b')])
  })

  test('reads quotes, code and figures without a picture', () => {
    expect(
      blocks(
        '<blockquote><h2>said</h2><p>twice</p></blockquote><pre><code>a\n b</code></pre><figure><blockquote>q</blockquote><figcaption>who</figcaption></figure>',
      ),
    ).toStrictEqual([
      plain('quote', 1, 'said'),
      plain('quote', 1, 'twice'),
      {kind: 'code', code: 'a\n b', ...content(1, 'a b')},
      plain('quote', 2, 'q'),
      paragraph(2, 'who'),
    ])
  })

  test('drops scripts and comments, and counts what the author hid', () => {
    expect(
      parseHtml(
        '<p>seen<script>a</script><style>b</style><noscript>c</noscript><template>d</template><svg><desc>e</desc></svg><!-- f --></p>\n<a aria-controls></a><p hidden>trap</p><p style="color: red; display:none">trap <b>2</b></p><p style="display:none"></p><p hidden="until-found">found</p><p aria-hidden="true">shown</p>',
      ),
    ).toStrictEqual({
      blocks: [paragraph(1, 'seen'), paragraph(2, 'found'), paragraph(2, 'shown')],
      metadata: {},
      problems: [
        {
          code: 'hidden-content',
          message:
            '2 hidden parts were left out (hidden or display:none); show what belongs to the article and import again.',
          line: 2,
        },
      ],
    })
  })

  test('gives navigation no list numbers and reads its links one by one', () => {
    expect(
      blocks('<nav><h2>Menu</h2><ul><li><a href="/a">A</a> or <a href="/b">B</a></ul></nav><ul><li>x</ul>'),
    ).toStrictEqual([
      navigation(1, 'Menu'),
      navigation(1, 'A', '/a'),
      navigation(1, 'or'),
      navigation(1, 'B', '/b'),
      listItem(1, item(1), 'x'),
    ])
  })

  test('drops the code of templates, and keeps to the lines', () => {
    expect(blocks('<?php\n echo "<p>x"; ?>\n<p>one <%= a > b %> two</p><% open')).toStrictEqual([
      paragraph(3, 'one two'),
      paragraph(3, '<% open'),
    ])
  })

  test('keeps links and buttons side by side apart, but not the parts of one link', () => {
    expect(
      blocks(
        '<p><a class="btn" href="/a">Visit</a>Our <a href="/b">rooms</a><a href="/c">prices</a> <a href="/d">Phys</a><a href="/d">io</a></p><h2>Pain<a class="btn" href="/a">All</a></h2><p>Call<button>Now</button>us</p><nav><button>Open</button><button>Close</button></nav>',
      ),
    ).toStrictEqual([
      paragraph(1, [
        span('Our '),
        link('rooms', '/b'),
        span(' '),
        link('prices', '/c'),
        span(' '),
        link('Physio', '/d'),
      ]),
      {...plain('button', 1, 'Visit'), href: '/a'},
      heading(1, 2, [span('Pain '), link('All', '/a')]),
      paragraph(1, 'Call us'),
      plain('button', 1, 'Now'),
      navigation(1, 'Open Close'),
    ])
    const rows = '<tr><td>Rooms<td><a href="/b">One</a><i></i><a href="/c">Two</a><button>Go</button>'
    expect(blocks(`<table><tr><th>A<th>B${rows}</table>`).map(({text}) => text)).toStrictEqual([
      'A | B | Rooms | One Two Go',
    ])
  })
})
