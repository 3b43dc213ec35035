import {expect, test} from 'vitest'
import {readPage, rolesOf} from '../read-page.ts'

const headings = (...texts: string[]) =>
  rolesOf(readPage(`# A page\n\n${texts.map((text) => `## ${text}\n\nWords.`).join('\n\n')}`))
    .filter((role) => role.startsWith('heading'))
    .map((role) => role.slice('heading '.length))

test('puts the parts of a section one level deeper', () => {
  expect(
    headings('Symptoms', 'Grade 1', 'Grade II: a tear', 'Treatment', 'Early phase', 'Weeks 2 to 6'),
  ).toEqual([
    '2: Symptoms',
    '3: Grade 1',
    '3: Grade II: a tear',
    '2: Treatment',
    '3: Early phase',
    '3: Weeks 2 to 6',
  ])
})

test('puts the kinds of a condition below the heading that has nothing else', () => {
  const text =
    '# Hernia\n\n## Symptoms\n\n## Inguinal hernia\n\n- A bulge\n\n## Ventral hernia\n\n- A lump\n\n## Shoes\n\nWords.'
  expect(rolesOf(readPage(text)).filter((role) => role.startsWith('heading'))).toEqual([
    'heading 2: Symptoms',
    'heading 3: Inguinal hernia',
    'heading 3: Ventral hernia',
    'heading 2: Shoes',
  ])
})

test('leaves parts of no known section, and further sections, where they are', () => {
  expect(headings('Our story', 'Part 1', 'Symptoms', 'Early symptoms', 'Shoes')).toEqual([
    '2: Our story',
    '2: Part 1',
    '2: Symptoms',
    '2: Early symptoms',
    '2: Shoes',
  ])
})
