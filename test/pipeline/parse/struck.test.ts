import {expect, test} from 'vitest'
import {parseHtml} from '../../../pipeline/parse/html.ts'
import {parseMarkdown} from '../../../pipeline/parse/markdown.ts'
import {readEntities} from '../read-page.ts'
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

test('so do those in Markdown', () => {
  expect(
    parseMarkdown('It is ~~rare *here*~~ common.\n\n- <del>Fever</del>\n- ~~Itch~~ Rash').blocks,
  ).toStrictEqual([
    paragraph(1, 'It is common.'),
    plain('other', 1, 'rare here'),
    plain('other', 3, 'Fever'),
    listItem(4, item(1), 'Rash'),
    plain('other', 4, 'Itch'),
  ])
})

test('but not those between single tildes', () => {
  expect(parseMarkdown('Drink H~2~O.').blocks).toStrictEqual([paragraph(1, 'Drink H2O.')])
})

test('and they become no facts', () => {
  const {symptoms} = readEntities(
    '# Gout\n\nGout is a disease of the joints.\n\n## Symptoms\n\n- Heat\n- ~~Fever~~\n- ~~Itch~~ Swelling\n- Rash\n',
  )
  expect(symptoms.map(({name}) => name)).toStrictEqual(['Heat', 'Swelling', 'Rash'])
})
