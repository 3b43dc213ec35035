import {expect, test} from 'vitest'
import {type Item, itemise} from '../../../pipeline/entities/items.ts'
import {readSection, wordsOf} from '../read-page.ts'

const item = ({head, rest, under}: Item) => [
  head.block.text,
  ...wordsOf(rest),
  ...(under ? [`under ${under.block.text}`] : []),
]

function read(markdown: string) {
  const {before, items, after, others} = itemise(readSection(`## Treatment\n\n${markdown}`).blocks)
  return {before: wordsOf(before), items: items.map(item), after: wordsOf(after), others: others.map(item)}
}

test('a list stands between the texts around it', () => {
  expect(read('We offer:\n\n- Massage\n- Taping\n\nAsk us.')).toEqual({
    before: ['We offer:'],
    items: [['Massage'], ['Taping']],
    after: ['Ask us.'],
    others: [],
  })
})

test('an item has its further paragraphs and its sub-list', () => {
  expect(read('- Massage\n\n  It is firm.\n- Taping\n  - of the heel')).toEqual({
    before: [],
    items: [
      ['Massage', 'It is firm.'],
      ['Taping', 'of the heel'],
    ],
    after: [],
    others: [],
  })
})

test('a second list is read, but stays in the text', () => {
  expect(read('- Massage\n\nAlso:\n\n- Taping\n- Rest')).toEqual({
    before: [],
    items: [['Massage']],
    after: ['Also:', 'Taping', 'Rest'],
    others: [['Taping'], ['Rest']],
  })
})

test('a list with a line that only announces others stays in the text', () => {
  expect(read('- In the hand:\n  - Massage\n  - Taping\n- Rest')).toEqual({
    before: ['In the hand:', 'Massage', 'Taping', 'Rest'],
    items: [],
    after: [],
    others: [['Massage'], ['Taping'], ['Rest']],
  })
})

test('sub-headings with text are items', () => {
  expect(read('First.\n\n### Massage\n\nIt is firm.\n\nIt helps.\n\n### Taping\n\nFor sport.')).toEqual({
    before: ['First.'],
    items: [
      ['Massage', 'It is firm.', 'It helps.'],
      ['Taping', 'For sport.'],
    ],
    after: [],
    others: [],
  })
})

test('numbered steps below a sub-heading belong to it', () => {
  expect(read('### Squats\n\n1. Stand up.\n2. Sit down.')).toEqual({
    before: [],
    items: [['Squats', 'Stand up.', 'Sit down.']],
    after: [],
    others: [],
  })
})

test('lists below sub-headings stay in the text', () => {
  expect(read('### Early\n\n- Massage\n\n### Late\n\n- Taping\n- Rest')).toEqual({
    before: ['Early', 'Massage', 'Late', 'Taping', 'Rest'],
    items: [],
    after: [],
    others: [
      ['Massage', 'under Early'],
      ['Taping', 'under Late'],
      ['Rest', 'under Late'],
    ],
  })
})

test('a sub-heading with a picture or a table below it stays in the text', () => {
  expect(read('### Massage\n\nIt is firm.\n\n![A hand](https://example.com/a.png)')).toEqual({
    before: ['Massage', 'It is firm.', 'A hand'],
    items: [],
    after: [],
    others: [['Massage', 'It is firm.', 'A hand']],
  })
})

test('sub-headings that ask, or have nothing below them, name nothing', () => {
  expect(read('### Will it pinch?\n\nNo.\n\n### Empty')).toEqual({
    before: ['Will it pinch?', 'No.', 'Empty'],
    items: [],
    after: [],
    others: [],
  })
})

test('paragraphs “Name: text” in a list item that announces them are items', () => {
  expect(read('- Without surgery, these help:\n\n  Taping: For sport.\n\n  Rest: For a week.\n')).toEqual({
    before: ['Without surgery, these help:', 'Taping: For sport.', 'Rest: For a week.'],
    items: [],
    after: [],
    others: [
      ['Taping: For sport.', 'under Without surgery, these help:'],
      ['Rest: For a week.', 'under Without surgery, these help:'],
    ],
  })
})

test('two paragraphs “Name: text” or more are items', () => {
  expect(read('First.\n\nMassage: It is firm.\n\nTaping: For sport.\n\nLast.')).toEqual({
    before: ['First.'],
    items: [['Massage: It is firm.'], ['Taping: For sport.']],
    after: ['Last.'],
    others: [],
  })
})

test('one such paragraph, or a section of prose, has no items', () => {
  expect(read('Massage: It is firm.\n\nWords.')).toEqual({
    before: ['Massage: It is firm.', 'Words.'],
    items: [],
    after: [],
    others: [],
  })
  expect(read('')).toEqual({before: [], items: [], after: [], others: []})
})
