import {expect, test} from 'vitest'
import {readClinic} from '../../../pipeline/entities/clinic.ts'
import {readSection} from '../read-page.ts'

const read = (...paragraphs: string[]) =>
  readClinic(readSection(`## Us\n\n${paragraphs.join('\n\n')}`).blocks)

test('finds the name that the page speaks for twice', () => {
  expect(
    read('At Hill & Dale Physio, our team helps.', 'Words.', 'At Hill & Dale Physio, your knee is safe.'),
  ).toEqual({
    name: 'Hill & Dale Physio',
    keys: ['b003', 'b005'],
  })
})

test('counts two mentions in one block', () => {
  expect(read('At Hill Physio, our team helps. At Hill Physio, your knee is safe.')).toEqual({
    name: 'Hill Physio',
    keys: ['b003'],
  })
})

test.each([
  ['one mention', ['At Hill Physio, our team helps.']],
  ['two names', ['At Hill Physio, our team helps.', 'At Dale Physio, our team helps.']],
  ['no “our” or “your”', ['At Hill Physio, people run.', 'At Hill Physio, people walk.']],
  ['small letters', ['At home, your knee rests.', 'At home, your knee rests.']],
])('finds none with %s', (_, paragraphs) => {
  expect(read(...paragraphs)).toBeUndefined()
})
