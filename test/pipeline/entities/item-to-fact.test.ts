import {describe, expect, test} from 'vitest'
import {cleanName, hasLinkedName, itemToFact} from '../../../pipeline/entities/item-to-fact.ts'
import {itemise} from '../../../pipeline/entities/items.ts'
import {readSection} from '../read-page.ts'

function firstItem(markdown: string) {
  const [item] = itemise(readSection(`## Symptoms\n\n${markdown}`).blocks).items
  if (!item) throw new Error('no item')
  return item
}

const nameAndNote = (markdown: string) => {
  const fact = itemToFact(firstItem(markdown))
  return fact && [fact.name, fact.note.map(({spans}) => spans.map(({text}) => text).join('')).join(' / ')]
}

describe('an item', () => {
  test.each([
    ['- Pain at night', 'Pain at night', ''],
    ['- Pain at night.', 'Pain at night', ''],
    ['- Load: too much of it', 'Load', 'too much of it'],
    ['- Load – too much of it', 'Load', 'too much of it'],
    ['- Birth defects -Bones that grew askew', 'Birth defects', 'Bones that grew askew'],
    ['- Infection-This may be viral', 'Infection', 'This may be viral'],
    ['- Self-care', 'Self-care', ''],
    ['- Hepatitis-A infection', 'Hepatitis-A infection', ''],
    ['- **Load** too much of it', 'Load too much of it', ''],
    ['- **Load:** Too much of it', 'Load', 'Too much of it'],
    ['- **Load.** Too much of it', 'Load', 'Too much of it'],
    ['- **Load** Too much of it', 'Load', 'Too much of it'],
    ['- **Load**', 'Load', ''],
    ['- **Heavy [load](https://example.com/):** Too much', 'Heavy load', 'Too much'],
    ['- Rest 20: 40', 'Rest 20: 40', ''],
    ['- It hurts. Why: nobody knows', 'It hurts. Why: nobody knows', ''],
    [
      '- Lifting heavy things at work. It strains the arm.',
      'Lifting heavy things at work',
      'It strains the arm.',
    ],
    ['- Age.The older you are, the worse', 'Age', 'The older you are, the worse'],
    ['- Load\n\n  Too much of it.\n\n  More.', 'Load', 'Too much of it. / More.'],
    ['- Load\n  - at work\n  - at home', 'Load', 'at work / at home'],
  ])('“%s” has a name and a note', (markdown, name, note) => {
    expect(nameAndNote(markdown)).toEqual([name, note])
  })

  test.each([
    ['- Do this:\n\n', 'announces something'],
    ['- !!!', 'has no letters'],
    [`- ${'word '.repeat(31)}`, 'is a paragraph'],
  ])('“%s” names nothing, since it %s', (markdown) => {
    expect(itemToFact(firstItem(markdown))).toBeUndefined()
  })

  test('keeps the marks and links of its note, and the blocks that it was read from', () => {
    expect(itemToFact(firstItem('- Load: *much* of [it](https://example.com/)'))).toEqual({
      name: 'Load',
      note: [
        {
          key: 'b003',
          spans: [
            {text: 'much', marks: ['em']},
            {text: ' of ', marks: []},
            {text: 'it', marks: [], href: 'https://example.com/'},
          ],
        },
      ],
      keys: ['b003'],
    })
  })
})

test.each([
  ['- [Load](https://example.com/): much', true],
  ['- Too [much](https://example.com/)', true],
  ['- Load: [much](https://example.com/)', false],
  ['- Load', false],
])('hasLinkedName tells whether the name of “%s” is a link', (markdown, linked) => {
  expect(hasLinkedName(firstItem(markdown))).toBe(linked)
})

test.each([
  ['1. Squats', 'Squats'],
  ['12) Squats:', 'Squats'],
  ['Squats –', 'Squats'],
  ['Squats. ', 'Squats'],
  ['2 squats', '2 squats'],
])('cleanName makes “%s” “%s”', (text, name) => {
  expect(cleanName(text)).toBe(name)
})
