import {describe, expect, test} from 'vitest'
import {parseHtml} from '../../../pipeline/parse/html.ts'
import {parseMarkdown} from '../../../pipeline/parse/markdown.ts'
import {heading, item, link, listItem, paragraph, plain, span} from './build.ts'
import type {Block} from '../../../pipeline/parse/block.ts'

const blocks = (html: string) => parseHtml(html).blocks
const cited = (text: string, ...notes: string[]) => ({text, marks: [], notes})
const noteOf = (note: string, block: Block): Block => ({...block, note})

describe('footnotes', () => {
  test('of WordPress are marked at the word before them, and lose the way back', () => {
    expect(
      blocks(
        '<p>Rest eases pain<sup data-fn="f1" class="fn"><a href="#f1" id="f1-link">1</a></sup>, they say.</p>' +
          '<ol class="wp-block-footnotes"><li id="f1">A trial of 2019. <a href="#f1-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol>',
      ),
    ).toStrictEqual([
      paragraph(1, [span('Rest eases '), cited('pain', 'f1'), span(', they say.')]),
      noteOf('f1', paragraph(1, 'A trial of 2019.')),
    ])
  })

  test('of word processors are told by raised links in brackets', () => {
    expect(
      blocks(
        '<p><b>Load</b><sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup><sup><a href="#footnote-2" id="footnote-ref-2">[2]</a></sup></p><ol><li id="footnote-1"><p>One. <a href="#footnote-ref-1">↑</a></p></li><li id="footnote-2"><p>Two <em>here</em>. <a href="#footnote-ref-2">↑</a></p><p>More.</p></li></ol>',
      ),
    ).toStrictEqual([
      paragraph(1, [{text: 'Load', marks: ['strong'], notes: ['footnote-1', 'footnote-2']}]),
      noteOf('footnote-1', paragraph(1, 'One.')),
      noteOf('footnote-2', paragraph(1, [span('Two '), span('here', 'em'), span('.')])),
      noteOf('footnote-2', paragraph(1, 'More.')),
    ])
  })

  test('share one raised list of markers, stand in paragraphs, and keep their links', () => {
    expect(
      blocks(
        '<p>Strong.<sup>[<a href="#n1">1</a>, <a href="https://a.example/p#n2">2</a>]</sup></p><hr><p><a name="n1" href="#r1">1.</a> See <a href="https://b.example">B</a></p><p id="n2">Two</p>',
      ),
    ).toStrictEqual([
      paragraph(1, [cited('Strong.', 'n1', 'n2')]),
      noteOf('n1', paragraph(1, [span('See '), link('B', 'https://b.example')])),
      noteOf('n2', paragraph(1, 'Two')),
    ])
  })

  test('at the start of a text are marked at the word after them', () => {
    expect(blocks('<p><sup><a href="#a">*</a></sup> Not for all</p><p id="a">Adults</p>')).toStrictEqual([
      paragraph(1, [cited('Not', 'a'), span(' for all')]),
      noteOf('a', paragraph(1, 'Adults')),
    ])
  })

  test('are not seen in contents, in links to headings and in raised numbers without a link', () => {
    expect(
      blocks(
        '<ul><li><a href="#h">1</a></ul><p>Try<sup><a href="#h">2</a></sup> it</p><h2 id="h">How</h2><p>Loading helps<sup>3</sup>, 10<sup>6</sup> m<sup>2</sup>.<sup>4,5</sup></p>',
      ),
    ).toStrictEqual([
      listItem(1, item(1), [link('1', '#h')]),
      paragraph(1, [span('Try'), {text: '2', marks: ['sup'], href: '#h'}, span(' it')]),
      heading(1, 2, 'How'),
      paragraph(1, [
        span('Loading helps '),
        span('[3]', 'sup'),
        span(', 10'),
        span('6', 'sup'),
        span(' m'),
        span('2', 'sup'),
        span('. '),
        span('[4,5]', 'sup'),
      ]),
    ])
  })

  test('of Markdown are marked at the word before them', () => {
    expect(
      parseMarkdown('Rest **helps**[^a] all[^b].\n\n[^a]: *One*.\n\n    - in it\n\n[^b]: <b>Two</b>').blocks,
    ).toStrictEqual([
      paragraph(1, [
        span('Rest '),
        {text: 'helps', marks: ['strong'], notes: ['a']},
        span(' '),
        cited('all', 'b'),
        span('.'),
      ]),
      noteOf('a', paragraph(3, [span('One', 'em'), span('.')])),
      noteOf('a', listItem(5, item(1), 'in it')),
      noteOf('b', paragraph(7, [span('Two', 'strong')])),
    ])
  })

  test('in quotes and questions keep those what they are', () => {
    expect(
      blocks('<blockquote>Go<sup><a href="#x">1</a></sup></blockquote><div id="x"><p>Q: Who?</p></div>'),
    ).toStrictEqual([
      {kind: 'quote', text: 'Go', spans: [cited('Go', 'x')], line: 1},
      plain('question', 1, 'Who?'),
    ])
  })
})
