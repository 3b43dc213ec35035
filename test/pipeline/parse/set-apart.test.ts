import {describe, expect, test} from 'vitest'
import {parseMarkdown} from '../../../pipeline/parse/markdown.ts'
import {measureLoss} from '../../../pipeline/pipeline.ts'
import {readOne, textSource} from '../../support/read-articles.ts'
import {readDocuments, readEntities} from '../read-page.ts'
import {item, listItem, paragraph, plain, span} from './build.ts'

const blocks = (markdown: string) => parseMarkdown(markdown).blocks

describe('what is struck out', () => {
  test.each(['~~hair **loss**~~', '<del>hair **loss**</del>', '<s>hair **loss**</s>'])(
    'as %s stands behind its text, and is told',
    (struck) => {
      const {blocks: read, problems} = parseMarkdown(`It brings itching ${struck} and pain.\n`)
      expect(read).toStrictEqual([
        paragraph(1, 'It brings itching and pain.'),
        plain('other', 1, [span('hair '), span('loss', 'strong')]),
      ])
      expect(problems).toStrictEqual([
        {
          code: 'struck-out',
          message: '“hair loss” is struck out: it was kept apart and states nothing.',
          line: 1,
        },
      ])
    },
  )

  test('is no item, no cell, no heading and no title', () => {
    expect(blocks('- Heat\n- ~~Fever~~\n\n## ~~Signs~~\n')).toStrictEqual([
      listItem(1, item(1), 'Heat'),
      plain('other', 2, 'Fever'),
      plain('other', 4, 'Signs'),
    ])
    expect(blocks('| Sign |\n|---|\n| ~~Fever~~ |\n| Heat |\n').map(({text}) => text)).toEqual([
      'Sign | Heat',
      'Fever',
    ])
  })

  test('gives no facts, and stays on the page', () => {
    const text =
      '# Gout\n\n## Symptoms\n\n- Swelling\n- ~~Fever~~\n- Heat ~~of the ear~~ at night\n\n~~Symptoms include itching.~~\n'
    expect(readEntities(text).symptoms.map(({name, context}) => [name, context])).toEqual([
      ['Swelling', undefined],
      ['Heat at night', undefined],
    ])
    const words = JSON.stringify(readDocuments(text).page)
    for (const struck of ['Fever', 'of the ear', 'Symptoms include itching.']) expect(words).toContain(struck)
  })

  test('is not lost where it stands within a word', () => {
    const source = textSource('gout.md', '# Gout\n\nIt costs ~~£60~~£50 and is pain~~ful~~.\n')
    expect(measureLoss(source, readOne(source).documents).words.lost).toEqual([])
  })
})

test.each([
  ['5~10 times, for 15~20 seconds', [span('5~10 times, for 15~20 seconds')]],
  ['H~2~O', [span('H'), span('2', 'sub'), span('O')]],
])('single tildes of %s strike nothing out', (markdown, spans) => {
  expect(blocks(markdown)).toStrictEqual([paragraph(1, spans)])
})
