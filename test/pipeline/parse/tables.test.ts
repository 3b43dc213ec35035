import {expect, test} from 'vitest'
import {parseHtml} from '../../../pipeline/parse/html.ts'
import {parseMarkdown} from '../../../pipeline/parse/markdown.ts'
import {content, link, listItem, item, paragraph, span} from './build.ts'

const blocks = (html: string) => parseHtml(html).blocks

test('cells that span several stand in the first of them, and all columns stay', () => {
  expect(
    blocks(
      '<table><tr><th rowspan="2">Week<th colspan="2">Load</tr><tr><th>left<th>right</tr><tr><td>1<td colspan="0">2<td rowspan="9">3</tr><tr><td colspan="2">rest</tr></table>',
    ),
  ).toStrictEqual([
    {
      kind: 'table',
      rows: [
        ['Week', 'Load', ''],
        ['', 'left', 'right'],
        ['1', '2', '3'],
        ['rest', '', ''],
      ],
      headerRow: true,
      ...content(1, 'Week | Load | left | right | 1 | 2 | 3 | rest'),
    },
  ])
})

test('a header column, lists, films and markers of notes in cells are told', () => {
  expect(
    blocks(
      '<table><tr><td></td><th>Do</th></tr><tr><th>Early</th><td>First:<ul><li>walk<li>rest<ol><li>lie<li>sit</ol></ul>then<sup><a href="#n">1</a></sup> <a href="/s">swim</a><video src="/v.mp4"></video></td></tr></table><p id="n">Note</p>',
    ),
  ).toStrictEqual([
    {
      kind: 'table',
      rows: [
        ['', 'Do'],
        ['Early', 'First: walk; rest lie; sit then [1] swim'],
      ],
      headerRow: false,
      links: [{text: 'swim', href: '/s'}],
      ...content(1, [span('Do | Early | First: walk; rest lie; sit then [1] '), link('swim', '/s')]),
    },
    {kind: 'video', src: '/v.mp4', ...content(1, '')},
    {...paragraph(1, 'Note'), note: 'n'},
  ])
})

test('a header column is one where every row below the head opens with its only heading', () => {
  const table = (rows: string) => blocks(`<table>${rows}</table>`)[0]
  expect(table('<tr><th>a<th>b<tr><th>c<td>d<tr><th>e<td>f')).toMatchObject({
    headerRow: true,
    headerColumn: true,
  })
  expect(table('<tr><th>a<td>b<tr><th>c<td>d')).toMatchObject({headerRow: false, headerColumn: true})
  expect(table('<tr><th>a<td>b<tr><td>c<td>d')).not.toHaveProperty('headerColumn')
})

test('a table of lists without headings only lays out the page', () => {
  expect(blocks('<table><tr><td><ul><li>a</ul><td>b</table>')).toStrictEqual([
    listItem(1, item(1), 'a'),
    paragraph(1, 'b'),
  ])
})

test('a table of one row, or with a text in a cell, only lays out the page', () => {
  expect(blocks('<table><tr><td><p>a</p><td><p>b</p></table>')).toStrictEqual([
    paragraph(1, 'a'),
    paragraph(1, 'b'),
  ])
  expect(blocks('<table><tr><td><p>a<p>b<p>c<td>d<tr><td>e<td>f</table>')).toStrictEqual(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => paragraph(1, text)),
  )
})

test('cells of Markdown keep links and markers of notes', () => {
  expect(parseMarkdown('| a | b |\n|---|---|\n| c[^1] | *see* [d](/d) |\n\n[^1]: Note').blocks).toStrictEqual(
    [
      {
        kind: 'table',
        rows: [
          ['a', 'b'],
          ['c [1]', 'see d'],
        ],
        headerRow: true,
        links: [{text: 'd', href: '/d'}],
        ...content(1, [span('a | b | c [1] | see '), link('d', '/d')]),
      },
      {...paragraph(5, 'Note'), note: '1'},
    ],
  )
})
