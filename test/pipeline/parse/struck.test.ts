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

test('each part that is struck out is told once', () => {
  const {problems} = parseHtml(
    '<p>It is <del>rare <s>here</s></del>.</p>\n<del><p>One</p><p>Two</p></del><p><s></s></p>',
  )
  expect(problems).toStrictEqual([
    {
      code: 'struck-out',
      message: '“rare here” is struck out: it was kept apart and states nothing.',
      line: 1,
    },
    {code: 'struck-out', message: '“One Two” is struck out: it was kept apart and states nothing.', line: 2},
  ])
})

test('a table is without what is struck out in it, and is none where it is struck out itself', () => {
  const {blocks, problems} = parseHtml(
    '<table><tr><th>Sign</th><th>When</th></tr><tr><td>Heat <s>and fever</s></td><td><del>Often</del></td></tr><tr style="text-decoration: line-through"><td>Itch</td><td>Never</td></tr></table>\n<del><h2>Treatment</h2><table><tr><th>Ice</th><th>Rest</th></tr><tr><td>Daily</td><td>Early</td></tr></table></del>',
  )
  expect(blocks).toStrictEqual([
    {
      kind: 'table',
      rows: [
        ['Sign', 'When'],
        ['Heat', ''],
      ],
      headerRow: true,
      ...content(1, 'Sign | When | Heat'),
    },
    plain('other', 1, 'and fever'),
    plain('other', 1, 'Often'),
    plain('other', 1, 'Itch Never'),
    ...['Treatment', 'Ice', 'Rest', 'Daily', 'Early'].map((text) => plain('other', 2, text)),
  ])
  expect(problems.map(({message}) => /“(.*)”/.exec(message)?.[1])).toEqual([
    'and fever',
    'Often',
    'Itch Never',
    'Treatment Ice Rest Daily Early',
  ])
})
