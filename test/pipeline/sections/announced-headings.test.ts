import {describe, expect, test} from 'vitest'
import {readEntities, readPage} from '../read-page.ts'

const levels = (text: string): string[] =>
  readPage(`# Gout\n\n${text}`)
    .blocks.filter(({role}) => role === 'heading')
    .map(({level, block}) => `${level} ${block.text}`)

describe('headings below a line with a colon', () => {
  const text =
    '## Symptoms\n\nThe symptoms include:\n\n## Heat\n\nThe toe is hot.\n\n### More\n\nIt is.\n\n## Pain\n\nIt hurts.\n\n## Causes\n\nBeer.\n'

  test('are parts of its section, up to one of a kind of its own', () => {
    expect(levels(text)).toStrictEqual(['2 Symptoms', '3 Heat', '4 More', '3 Pain', '2 Causes'])
    const {symptoms} = readEntities(`# Gout\n\n${text.replace('### More\n\n', '')}`)
    expect(symptoms.map(({name}) => name)).toStrictEqual(['Heat', 'Pain'])
  })

  test('are sections where the line announces nothing, where they ask, and where there is but one', () => {
    for (const written of [
      text.replace('The symptoms include:', 'Read on:'),
      text.replace('Heat', 'Is it hot?'),
      text.replace('## Pain', '# Pain'),
    ])
      expect(levels(written)).toContain(written.includes('Is it') ? '2 Is it hot?' : '2 Heat')
  })
})

test('a line on treatments announces headings of the kinds that treat', () => {
  const text =
    '## Treatment\n\nOptions include:\n\n## Self-care\n\nRest.\n\n## Surgery\n\nA cut.\n\n## Causes\n\nBeer.\n'
  expect(levels(text)).toStrictEqual(['2 Treatment', '3 Self-care', '3 Surgery', '2 Causes'])
})

test('a line announces headings that are set higher, and none of what follows them', () => {
  const text =
    '## Treatment\n\n### Options\n\nOptions include:\n\n## Rest\n\nSit.\n\n## Surgery\n\nA cut.\n\n## Complications\n\nPain.\n'
  expect(levels(text)).toStrictEqual(['2 Treatment', '3 Options', '4 Rest', '4 Surgery', '2 Complications'])
})

test('headings with nothing below them open no sections among others like them', () => {
  const {sections} = readPage('# Gout\n\n## Symptoms\n\n### Heat\n\n### Pain that gets worse\n\n### Fever\n')
  expect(sections.map(({kind}) => kind)).toStrictEqual(['symptoms'])
})

test('a line on what makes pain worse announces no symptoms', () => {
  const {symptoms} = readEntities(
    '# Gout\n\n## Symptoms\n\n- Heat\n- Fever\n\nPain is worsened by:\n\n- Beer\n- Meat\n',
  )
  expect(symptoms.map(({name}) => name)).toStrictEqual(['Heat', 'Fever'])
})

test('names with dashes in one paragraph are told apart', () => {
  const {symptoms} = readEntities(
    '# Gout\n\n## Symptoms\n\nThere are some: Heat – the toe is hot. Fever – it is rare. Swollen skin – it shines.\n',
  )
  expect(symptoms.map(({name}) => name)).toStrictEqual(['Heat', 'Fever', 'Swollen skin'])
})
