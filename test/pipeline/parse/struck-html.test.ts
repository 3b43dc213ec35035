import {expect, test} from 'vitest'
import {parseHtml} from '../../../pipeline/parse/html.ts'
import {content, heading, item, listItem, paragraph, plain} from './build.ts'

test('words that are struck out stand below their text, by element or by look', () => {
  expect(
    parseHtml(
      '<h2>Pain <s>scale</s></h2><p>It is <del>rare <b>here</b></del><ins>common</ins>.</p><ul><li><strike>Fever</strike></li><li><span style="color: red; text-decoration: line-through">Itch</span> Rash</li></ul><del><p>One</p><ul><li>Two</li></ul></del><p><s><img src="/a.png" alt="A knee"></s></p>',
    ).blocks,
  ).toStrictEqual([
    heading(1, 2, 'Pain'),
    plain('other', 1, 'scale'),
    paragraph(1, 'It is common.'),
    plain('other', 1, 'rare here'),
    plain('other', 1, 'Fever'),
    listItem(1, item(1), 'Rash'),
    plain('other', 1, 'Itch'),
    plain('other', 1, 'One'),
    plain('other', 1, 'Two'),
    {kind: 'image', src: '/a.png', alt: 'A knee', ...content(1, 'A knee')},
  ])
})
