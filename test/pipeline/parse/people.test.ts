import {expect, test} from 'vitest'
import {parse} from '../../../pipeline/parse/parse.ts'
import {peopleIn} from '../../../pipeline/parse/people.ts'
import {textSource} from '../../support/read-articles.ts'

test.each([
  ['Ann Lee and Bo Chen', ['Ann Lee', 'Bo Chen']],
  ['Ann Lee, Bo Chen, and Al Roe', ['Ann Lee', 'Bo Chen', 'Al Roe']],
  ['Dr. Ann Lee & Dr Bo van Chen', ['Dr. Ann Lee', 'Dr Bo van Chen']],
  ['Ann Lee, PT, DPT and Bo Chen, MD', ['Ann Lee, PT, DPT', 'Bo Chen, MD']],
  ['Lee, Ann; Chen, Bo', ['Lee, Ann', 'Chen, Bo']],
  ['A. Lee, Seán O’Neil', ['A. Lee', 'Seán O’Neil']],
])('%s are several people', (written, people) => {
  expect(peopleIn(written)).toEqual(people)
})

test.each([
  'Ann Lee, PT, DPT',
  'Ann Lee, BSc (Hons), MCSP',
  'Ann Lee, Physical Therapist and Owner',
  'Ann Lee, Harbour Street Physiotherapy',
  'Ann Lee and the team',
  'Ann and Bo Lee',
  'Lee, Ann',
  'Hill Physio and Rehab Clinic',
  'admin',
])('%s is one', (written) => {
  expect(peopleIn(written)).toEqual([written])
})

test('a long text is read at once', () => {
  const start = performance.now()
  for (const piece of ['A', 'Ann ', 'Ann,', 'Ann Lee and ', "O'"]) peopleIn(piece.repeat(50_000))
  expect(performance.now() - start).toBeLessThan(2000)
})

test('the writers that an export names stand for those of the text', () => {
  const source = textSource('gout.md', '---\nauthor: [Ann Lee, Bo Chen]\n---\nGout hurts.')
  expect(parse({...source, written: {author: 'Al Roe'}}).metadata).toEqual({author: 'Al Roe'})
})
