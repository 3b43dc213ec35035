import {describe, expect, test} from 'vitest'
import {parseMarkdown} from '../../../pipeline/parse/markdown.ts'
import {content, heading, item, link, listItem, navigation, paragraph, plain, span} from './build.ts'

const blocks = (markdown: string) => parseMarkdown(markdown).blocks

describe('parseMarkdown', () => {
  test('reads headings of both styles and drops rules', () => {
    expect(blocks('# One\n\nTwo\n---\n\n***\n\n###### Six *em*')).toStrictEqual([
      heading(1, 1, 'One'),
      heading(3, 2, 'Two'),
      heading(8, 6, [span('Six '), span('em', 'em')]),
    ])
  })

  test('reads an announced list that goes in as far as code, and code as code', () => {
    const kinds = (markdown: string) => blocks(markdown).map(({kind, text}) => `${kind} ${text}`)
    expect(kinds('It helps to:\n\n    1. **Rest**. Sit.\n    2. Ice\n\nDone.')).toStrictEqual([
      'paragraph It helps to:',
      'listItem Rest. Sit.',
      'listItem Ice',
      'paragraph Done.',
    ])
    expect(kinds('So.\n\n    - rest\n')).toStrictEqual(['paragraph So.', 'code - rest'])
    expect(kinds('- It helps to:\n\n    - rest\n')).toStrictEqual(['listItem It helps to:', 'listItem rest'])
    expect(kinds('Run:\n\n```\n    - rest\n```\n')).toStrictEqual(['paragraph Run:', 'code - rest'])
  })

  test.each([
    [
      'So.\n\n    Somebody pasted this\n    with four spaces.\n\n    And this one went in as well.',
      'paragraph paragraph paragraph',
    ],
    ['So.\n\n    Set value = 3; then you go on.', 'paragraph code'],
    ['So.\n\n    npm install', 'paragraph code'],
    ['- So.\n\n    This is a part of the item above.', 'listItem paragraph'],
    ['```\n\n    This is a line of code in a fence.\n```', 'code'],
  ])('reads prose that goes in as prose, and code as code: %j', (markdown, kinds) => {
    expect(
      blocks(markdown)
        .map(({kind}) => kind)
        .join(' '),
    ).toBe(kinds)
  })

  test('reads headings without a space behind their signs, and no labels', () => {
    const kinds = (markdown: string) => blocks(markdown).map(({kind, text}) => `${kind} ${text}`)
    expect(
      kinds('#Shin splints hurt\n\n##Causes\nLoad.\n\n#migraine\n\n#Berlin\n\n```\n##no\n```\n'),
    ).toStrictEqual([
      'heading Shin splints hurt',
      'heading Causes',
      'paragraph Load.',
      'paragraph #migraine',
      'paragraph #Berlin',
      'code ##no',
    ])
  })

  test('makes one block of a wrapped paragraph, with its marks and links', () => {
    const parsed = parseMarkdown(
      'A wrapped\nline **bold *both***, [ok](/a "t"),  \n[bad](javascript:alert(1)) and https://b.org `code` old.',
    )
    expect(parsed).toStrictEqual({
      blocks: [
        paragraph(1, [
          span('A wrapped line '),
          span('bold ', 'strong'),
          span('both', 'strong', 'em'),
          span(', '),
          link('ok', '/a'),
          span(', bad and '),
          link('https://b.org', 'https://b.org'),
          span(' '),
          span('code', 'code'),
          span(' old.'),
        ]),
      ],
      metadata: {},
      problems: [
        {
          code: 'unsafe-link',
          message:
            'The link to “javascript:alert(1)” is not a web address, so its words are kept without it.',
          line: 3,
        },
      ],
    })
  })

  test('keeps links side by side apart', () => {
    expect(blocks('[one](/a)[two](/b) ![c](/c.png)[three](/a)')).toStrictEqual([
      paragraph(1, [link('one', '/a'), span(' '), link('two', '/b'), span(' '), link('three', '/a')]),
      {kind: 'image', src: '/c.png', alt: 'c', ...content(1, 'c')},
    ])
  })

  test('follows references', () => {
    expect(blocks('[one][a], ![two][b], [none][c]\n\n[a]: /one\n[b]: /two.png')).toStrictEqual([
      paragraph(1, [link('one', '/one'), span(', , [none][c]')]),
      {kind: 'image', src: '/two.png', alt: 'two', ...content(1, 'two')},
    ])
  })

  test('nests lists, numbers them as one, and keeps the paragraphs of an item', () => {
    expect(
      blocks('- one\n- two\n\n  more\n  1. in\n  2. [x] done\n- three\n\nBetween\n\n1) other'),
    ).toStrictEqual([
      listItem(1, item(1), 'one'),
      listItem(2, item(1), 'two'),
      paragraph(4, 'more', item(1)),
      listItem(5, item(1, 2, true), 'in'),
      listItem(6, item(1, 2, true), 'done'),
      listItem(7, item(1), 'three'),
      paragraph(9, 'Between'),
      listItem(11, item(2, 1, true), 'other'),
    ])
  })

  test('reads tables, quotes, code and footnotes', () => {
    expect(
      blocks(
        '| a | b |\n|---|---|\n| **c** | |\n\n> # said\n>\n> twice\n\n```js\nlet a\nlet b\n```\n\nNote[^n].\n\n[^n]: The *note*.',
      ),
    ).toStrictEqual([
      {
        kind: 'table',
        rows: [
          ['a', 'b'],
          ['c', ''],
        ],
        headerRow: true,
        ...content(1, 'a | b | c'),
      },
      plain('quote', 5, 'said'),
      plain('quote', 7, 'twice'),
      {kind: 'code', code: 'let a\nlet b', language: 'js', ...content(9, 'let a let b')},
      paragraph(14, [{text: 'Note', marks: [], notes: ['n']}, span('.')]),
      {...paragraph(16, [span('The '), span('note', 'em'), span('.')]), note: 'n'},
    ])
  })

  test('gives pictures blocks of their own, after the words around them', () => {
    const parsed = parseMarkdown(
      '![alone](a.png)\n\nText ![in](b.png "t") goes on ![](data:image/png;base64,x)',
    )
    expect(parsed).toStrictEqual({
      blocks: [
        {kind: 'image', src: 'a.png', alt: 'alone', ...content(1, 'alone')},
        paragraph(3, 'Text goes on'),
        {kind: 'image', src: 'b.png', alt: 'in', ...content(3, 'in')},
      ],
      metadata: {},
      problems: [
        {
          code: 'image-without-address',
          message: 'A picture is embedded in the source and was left out; save it as a file and link to it.',
          line: 3,
        },
      ],
    })
  })

  test('tells questions from answers by their prefix, wherever they start', () => {
    expect(
      blocks(
        '**Q: How long?**\nA: Six weeks.\n\nQ. Then?\n\nA. Rest *well*.\n\n## Question 3: Why?\n\n**Answer:** So.\\\nQ: More?<br>A: No.\n\n- Q: In a list?\n\nA. Muscle',
      ),
    ).toStrictEqual([
      plain('question', 1, 'How long?'),
      plain('answer', 2, 'Six weeks.'),
      plain('question', 4, 'Then?'),
      plain('answer', 6, [span('Rest '), span('well', 'em'), span('.')]),
      plain('question', 8, 'Why?'),
      plain('answer', 10, 'So.'),
      plain('question', 11, 'More?'),
      plain('answer', 11, 'No.'),
      plain('question', 13, 'In a list?'),
      plain('answer', 15, 'Muscle'),
    ])
  })

  test('reads HTML blocks as HTML, on their lines', () => {
    expect(
      blocks(
        '- md\n\n<div>\n<p>One\n<ul><li>two</li></ul>\n<script>alert(1)</script>\n</div>\n\n<!-- note -->\n\n<nav><a href="/a">Menu</a></nav>',
      ),
    ).toStrictEqual([
      listItem(1, item(1), 'md'),
      paragraph(4, 'One'),
      listItem(5, item(2), 'two'),
      navigation(11, 'Menu', '/a'),
    ])
  })

  test('reads HTML that goes in below an empty line as HTML, and other code as code', () => {
    expect(
      parseMarkdown('<div>\n    One\n\n    <b>Two</b><br>\n    Three\n</div>').blocks.map(({kind, text}) => [
        kind,
        text,
      ]),
    ).toStrictEqual([
      ['paragraph', 'One'],
      ['paragraph', 'Two'],
      ['paragraph', 'Three'],
    ])
    expect(parseMarkdown('One\n\n    <b>Two</b>').blocks.map(({kind, text}) => [kind, text])).toStrictEqual([
      ['paragraph', 'One'],
      ['code', '<b>Two</b>'],
    ])
  })

  test('takes Markdown inside <details> for the answer to its summary', () => {
    expect(
      blocks('<details>\n<summary>Is it bad?</summary>\n\nNo, *never*.\n\n- item\n\n</details>\n\nAfter'),
    ).toStrictEqual([
      plain('question', 2, 'Is it bad?'),
      plain('answer', 4, [span('No, '), span('never', 'em'), span('.')]),
      listItem(6, {...item(1), answer: true}, 'item'),
      paragraph(10, 'After'),
    ])
  })

  test('reads inline HTML for its text, marks and links', () => {
    expect(
      blocks(
        'A <b>bold</b> <i>slant</i> <a href="/x">link</a> <a href="javascript:x">bad</a> H<sub>2</sub>O<script>alert(1)</script> <span hidden>no</span><br><img src="p.png" alt="pic">end</b><br><br>Next',
      ),
    ).toStrictEqual([
      paragraph(1, [
        span('A '),
        span('bold', 'strong'),
        span(' '),
        span('slant', 'em'),
        span(' '),
        link('link', '/x'),
        span(' bad H'),
        span('2', 'sub'),
        span('O end'),
      ]),
      {kind: 'image', src: 'p.png', alt: 'pic', ...content(1, 'pic')},
      paragraph(1, 'Next'),
    ])
  })

  test('reads definitions as items or as question and answer', () => {
    expect(
      blocks('*Ham*\nThigh\n: the [muscle](/m)\n  behind\n: more\n\nWhy?\n: So.\n\n: no term\n\nNote\n:no'),
    ).toStrictEqual([
      listItem(1, item(1), [
        span('Ham', 'strong', 'em'),
        span(', Thigh', 'strong'),
        span(': the '),
        link('muscle', '/m'),
        span(' behind'),
      ]),
      paragraph(5, 'more', item(1)),
      plain('question', 7, 'Why?'),
      plain('answer', 8, 'So.'),
      paragraph(10, ': no term'),
      paragraph(12, 'Note :no'),
    ])
  })

  test('takes for bold what a blank before the closing stars keeps from being it', () => {
    expect(blocks('**Nux vomica\n**This is given. 2 ** 3 and ** x ** y')).toStrictEqual([
      paragraph(1, [span('Nux vomica', 'strong'), span(' This is given. 2 ** 3 and ** x ** y')]),
    ])
  })

  test('keeps what templates left as markup that it does not know', () => {
    expect(
      blocks("import Chart from './chart'\n\n{% include note.html %}\n\nSee {{ page.title }}."),
    ).toStrictEqual([
      plain('other', 1, "import Chart from './chart'"),
      plain('other', 3, '{% include note.html %}'),
      paragraph(5, 'See {{ page.title }}.'),
    ])
  })
})
