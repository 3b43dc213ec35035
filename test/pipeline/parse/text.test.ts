import {describe, expect, test} from 'vitest'
import {parse} from '../../../pipeline/parse/parse.ts'
import {UnreadableSource} from '../../../pipeline/parse/source.ts'
import {parseText} from '../../../pipeline/parse/text.ts'

/** The blocks of a text, a line each: items by their depth and kind, other lines as they are. */
const lines = (text: string): string[] =>
  parseText(text).blocks.map((block) =>
    block.kind === 'listItem'
      ? `${'  '.repeat(block.item.depth - 1)}${block.item.ordered ? '1.' : '-'} ${block.text}`
      : `${block.kind}: ${block.text}`,
  )

describe('the items of a text', () => {
  test.each([
    '•',
    '·',
    '∙',
    '▪',
    '◦',
    '‣',
    '⁃',
    '●',
    '○',
    '■',
    '□',
    '☐',
    '❑',
    '–',
    '—',
    '−',
    '‐',
    '*',
    '+',
    '-',
    '✓',
    '✔',
    '➢',
    '»',
    '§',
    'o',
    'v',
    'Ø',
    '¨',
    '->',
    '=>',
    '\uf0b7',
    '\uf0a7',
    '①',
    '  •',
    '•  ',
  ])('are told by the sign %s, before a space or a tab', (sign) => {
    for (const space of [' ', '\t', '\u00a0'])
      expect(lines(`Signs\n\n${sign}${space}Heat\n${sign}${space}Pain`)).toStrictEqual([
        'line: Signs',
        '- Heat',
        '- Pain',
      ])
  })

  test.each([
    ['1.', '2.'],
    ['(1)', '(2)'],
    ['1)', '2)'],
    ['a)', 'b)'],
    ['(a)', '(b)'],
    ['a.', 'b.'],
    ['(i)', '(ii)'],
    ['i.', 'ii.'],
    ['ii)', 'iii)'],
    ['1️⃣', '2️⃣'],
  ])('are told by the counts %s and %s, before a space or a tab', (first, second) => {
    for (const space of [' ', '\t'])
      expect(lines(`${first}${space}Heat\n${second}${space}Pain`)).toStrictEqual(['1. Heat', '1. Pain'])
  })

  test.each([
    ['I.', 'II.', 'III.'],
    ['1 -', '2 -', '3 -'],
    ['1:', '2:', '3:'],
    ['#1', '#2', '#3'],
  ])('are told by %s, %s and %s where they count on', (...counts) => {
    const text = counts.map((count, index) => `${count} ${['Heat', 'Pain', 'Fever'][index]}`)
    expect(lines(text.join('\n\n'))).toStrictEqual(['1. Heat', '1. Pain', '1. Fever'])
    expect(lines(`${text.slice(0, 2).join('\n')}\nWords.`)).toStrictEqual([
      ...text.slice(0, 2).map((line) => `line: ${line}`),
      'line: Words.',
    ])
  })

  test('stand below others where a circle of Word is below another sign', () => {
    expect(lines('•\tRest\no\tIn bed\n•\tIce\no Packs\n\no Alone')).toStrictEqual([
      '- Rest',
      '  - In bed',
      '- Ice',
      '  - Packs',
      '  - Alone',
    ])
    expect(lines('Words.\n\no Alone')).toStrictEqual(['line: Words.', 'line: o Alone'])
  })
})

describe('lines with tabs', () => {
  test('are a table where words stand before the tab, or several tabs', () => {
    expect(parseText('Week\tLoad\n1\tLight\n').blocks.map(({kind}) => kind)).toStrictEqual(['table'])
    expect(parseText('1.\tMonday\tRest\n2.\tTuesday\tWalk\n').blocks.map(({kind}) => kind)).toStrictEqual([
      'table',
    ])
  })
})

test('a text loses what cannot be seen, and its lines end as they may', () => {
  const text =
    'Gout\f\nIt is an arth\u00adritis\u200b.\u001a\fSigns\v\v•\u00a0\u200bHot\vjoints\v\u200e-\u00a0Pain\u2028- Heat\u0085- Cold\u2029\ufeff- Fever'
  expect(lines(text)).toStrictEqual([
    'line: Gout',
    'line: It is an arthritis.',
    'line: Signs',
    '- Hot joints',
    '- Pain',
    '- Heat',
    '- Cold',
    '- Fever',
  ])
})

test.each(['a.txt', 'a.md', 'a.html'])('%s without words and pictures is refused', (name) => {
  const bytes = new TextEncoder().encode(name === 'a.html' ? '<p> </p>' : '***')
  expect(() => parse({name, bytes})).toThrow(
    new UnreadableSource(
      'no-words',
      `${name} holds no words and no pictures: there is nothing to import; check that it is whole.`,
    ),
  )
})
