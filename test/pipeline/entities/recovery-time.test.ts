import {expect, test} from 'vitest'
import {readRecoveryTime} from '../../../pipeline/entities/recovery-time.ts'
import {readSection} from '../read-page.ts'

const read = (...paragraphs: string[]) =>
  readRecoveryTime(readSection(`## Recovery\n\n${paragraphs.join('\n\n')}`).blocks)

test.each([
  ['It settles in 2 to 6 weeks.', {min: 2, max: 6, unit: 'week'}],
  ['Most people recover in 3-4 months', {min: 3, max: 4, unit: 'month'}],
  ['Bruises heal within 5 – 10 days.', {min: 5, max: 10, unit: 'day'}],
  [
    'Healing takes 6 to 12 weeks, depending on load. Then run.',
    {min: 6, max: 12, unit: 'week', note: 'depending on load'},
  ],
  ['It gets better in 6 to 12 weeks if you rest.', {min: 6, max: 12, unit: 'week'}],
])('reads “%s”', (text, time) => {
  expect(read(text)).toEqual({...time, key: 'b003'})
})

test.each([
  'Recovery takes a few weeks.',
  'Train for 6 to 12 weeks.',
  'It settles in 12 to 6 weeks.',
  'It settles in 0 to 6 weeks.',
  'It settles after 6 weeks.',
])('reads nothing from “%s”', (text) => {
  expect(read(text)).toBeUndefined()
})

test('takes the first stretch of time of several blocks', () => {
  expect(read('Be patient.', 'It heals in 2 to 3 weeks.', 'It heals in 4 to 5 weeks.')?.key).toBe('b004')
})
