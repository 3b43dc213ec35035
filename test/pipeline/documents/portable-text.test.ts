import {describe, expect, test} from 'vitest'
import {createPortableText} from '../../../pipeline/documents/portable-text.ts'
import {readPage} from '../read-page.ts'

const writer = createPortableText('abcdef')
const blocksOf = (text: string, format: 'md' | 'html' = 'md') => {
  const title = format === 'md' ? '# A page\n\n## Causes\n\n' : '<h1>A page</h1><h2>Causes</h2>'
  return readPage(title + text, format).blocks.slice(2)
}
const rich = (text: string, format: 'md' | 'html' = 'md') => writer.rich(blocksOf(text, format), 2)
const simple = (text: string, format: 'md' | 'html' = 'md') => writer.simple(blocksOf(text, format))

const span = (key: string, text: string, ...marks: string[]) => ({_type: 'span', _key: key, text, marks})
const normal = {_type: 'block', style: 'normal', markDefs: []}

describe('rich text', () => {
  test('has marks and links; two links to one address share a definition', () => {
    const [block] = rich(
      'A **b** *c* [d](https://example.com/d) ***[e](https://example.com/e)*** [f](https://example.com/d)',
    )
    expect(block).toEqual({
      _type: 'block',
      _key: 'abcdb003',
      style: 'normal',
      markDefs: [
        {_type: 'link', _key: 'abcdb003l0', href: 'https://example.com/d'},
        {_type: 'link', _key: 'abcdb003l1', href: 'https://example.com/e'},
      ],
      children: [
        span('abcdb003s0', 'A '),
        span('abcdb003s1', 'b', 'strong'),
        span('abcdb003s2', ' '),
        span('abcdb003s3', 'c', 'em'),
        span('abcdb003s4', ' '),
        span('abcdb003s5', 'd', 'abcdb003l0'),
        span('abcdb003s6', ' '),
        span('abcdb003s7', 'e', 'strong', 'em', 'abcdb003l1'),
        span('abcdb003s8', ' '),
        span('abcdb003s9', 'f', 'abcdb003l0'),
      ],
    })
  })

  test('has lists with their levels; a further paragraph of an item is none', () => {
    expect(rich('- a\n\n  more\n  1. b')).toEqual([
      {...normal, _key: 'abcdb003', listItem: 'bullet', level: 1, children: [span('abcdb003s0', 'a')]},
      {...normal, _key: 'abcdb004', children: [span('abcdb004s0', 'more')]},
      {...normal, _key: 'abcdb005', listItem: 'number', level: 2, children: [span('abcdb005s0', 'b')]},
    ])
  })

  test('has sub-headings by their depth below the section’s, and quotes', () => {
    expect(rich('### a\n\n#### b\n\n###### c\n\n> d')).toEqual([
      {...normal, _key: 'abcdb003', style: 'h3', children: [span('abcdb003s0', 'a')]},
      {...normal, _key: 'abcdb004', style: 'h4', children: [span('abcdb004s0', 'b')]},
      {...normal, _key: 'abcdb005', style: 'h4', children: [span('abcdb005s0', 'c')]},
      {...normal, _key: 'abcdb006', style: 'blockquote', children: [span('abcdb006s0', 'd')]},
    ])
  })

  test('has figures and films', () => {
    expect(
      rich(
        '<figure><img src="/a.png" alt="A knee"><figcaption>Knee, bent</figcaption></figure><img src="/b.png"><video src="/c.mp4"></video>',
        'html',
      ),
    ).toEqual([
      {_type: 'figure', _key: 'abcdb003', alt: 'A knee', caption: 'Knee, bent', sourceUrl: '/a.png'},
      {_type: 'figure', _key: 'abcdb004', sourceUrl: '/b.png'},
      {_type: 'video', _key: 'abcdb005', url: '/c.mp4', title: '/c.mp4'},
    ])
  })

  test('has tables', () => {
    expect(rich('| a | b |\n| --- | --- |\n| c | |')).toEqual([
      {
        _type: 'simpleTable',
        _key: 'abcdb003',
        headerRow: true,
        rows: [
          {_type: 'tableRow', _key: 'abcdb003r0', cells: ['a', 'b']},
          {_type: 'tableRow', _key: 'abcdb003r1', cells: ['c', '']},
        ],
      },
    ])
  })

  test('has code with its line breaks, and content of other sites', () => {
    expect(
      rich(
        '```js\nx = 1\n  y\n```\n\n<iframe src="https://open.spotify.com/embed/1" title="Our talk"></iframe>\n\n<blockquote class="twitter-tweet">Walk <a href="https://x.com/a/status/1">June</a></blockquote>',
      ),
    ).toEqual([
      {_type: 'code', _key: 'abcdb003', language: 'js', code: 'x = 1\n  y'},
      {
        _type: 'embed',
        _key: 'abcdb004',
        url: 'https://open.spotify.com/embed/1',
        provider: 'Spotify',
        title: 'Our talk',
      },
      {
        _type: 'embed',
        _key: 'abcdb005',
        url: 'https://x.com/a/status/1',
        provider: 'X',
        text: 'Walk June',
      },
    ])
  })

  test('sets a question in bold', () => {
    expect(rich('Q: Can **I** run?')).toEqual([
      {
        ...normal,
        _key: 'abcdb003',
        children: [
          span('abcdb003s0', 'Can ', 'strong'),
          span('abcdb003s1', 'I', 'strong'),
          span('abcdb003s2', ' run?', 'strong'),
        ],
      },
    ])
  })
})

describe('simple text', () => {
  test('shows a heading in bold, and a table as its words', () => {
    expect(simple('### a\n\n| b | c |\n| --- | --- |\n| d | e |')).toEqual([
      {...normal, _key: 'abcdb003', children: [span('abcdb003s0', 'a', 'strong')]},
      {...normal, _key: 'abcdb004', children: [span('abcdb004s0', 'b | c | d | e')]},
    ])
  })

  test('shows pictures as links with their alternative text or their address', () => {
    expect(simple('![A knee](https://example.com/a.png)\n\n![](https://example.com/b.png)')).toEqual([
      {
        ...normal,
        _key: 'abcdb003',
        markDefs: [{_type: 'link', _key: 'abcdb003l0', href: 'https://example.com/a.png'}],
        children: [span('abcdb003s0', 'A knee', 'abcdb003l0')],
      },
      {
        ...normal,
        _key: 'abcdb004',
        markDefs: [{_type: 'link', _key: 'abcdb004l0', href: 'https://example.com/b.png'}],
        children: [span('abcdb004s0', 'https://example.com/b.png', 'abcdb004l0')],
      },
    ])
  })
})

test('simple text shows code with its line breaks, and content of another site as a link', () => {
  expect(simple('```\na\nb\n```\n\n<iframe src="https://codepen.io/p"></iframe>')).toEqual([
    {...normal, _key: 'abcdb003', children: [span('abcdb003s0', 'a\nb', 'code')]},
    {
      ...normal,
      _key: 'abcdb004',
      markDefs: [{_type: 'link', _key: 'abcdb004l0', href: 'https://codepen.io/p'}],
      children: [span('abcdb004s0', 'https://codepen.io/p', 'abcdb004l0')],
    },
  ])
})

test('passages of one block have keys of their own', () => {
  const spans = [{text: 'a', marks: []}]
  expect(
    writer.passages([
      {key: 'b003', spans},
      {key: 'b003', spans, item: {list: 1, depth: 2, ordered: false}},
    ]),
  ).toEqual([
    {...normal, _key: 'abcdb003', children: [span('abcdb003s0', 'a')]},
    {...normal, _key: 'abcdb003-2', listItem: 'bullet', level: 2, children: [span('abcdb003s0', 'a')]},
  ])
})
