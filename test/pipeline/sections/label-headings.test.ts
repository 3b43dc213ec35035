import {expect, test} from 'vitest'
import {readPage, rolesOf} from '../read-page.ts'

const text = 'It comes slowly, and nobody can tell when it began.'
const labels = (...names: readonly string[]): string =>
  names.map((name) => `${name} :\n\n${text}\n\n`).join('')

test('names with a text below each are headings below that of their section', () => {
  const page = readPage(`# Hair loss\n\n## Symptoms\n\n${labels('Thin hair', 'Dry hair', 'Sore scalp')}`)
  expect(rolesOf(page).slice(1)).toEqual([
    'heading 2: Symptoms',
    'heading 3: Thin hair :',
    `paragraph: ${text}`,
    'heading 3: Dry hair :',
    `paragraph: ${text}`,
    'heading 3: Sore scalp :',
    `paragraph: ${text}`,
  ])
})

test.each([
  ['two of them', labels('Thin hair', 'Dry hair')],
  ['a list below them', 'Thin hair:\n\n- Here\n\nDry hair:\n\n- There\n\nSore scalp:\n\n- All over\n'],
])('%s are no headings', (_, written) => {
  const roles = rolesOf(readPage(`# Hair loss\n\n## Symptoms\n\n${written}`))
  expect(roles.filter((role) => role.startsWith('heading'))).toEqual(['heading 2: Symptoms'])
})
