import {expect, test} from 'vitest'
import {readPage, rolesOf} from '../read-page.ts'

const roles = (...lines: string[]) => rolesOf(readPage(`Bursitis\n\n${lines.join('\n')}`, 'txt')).slice(1)

test('takes lone numbered lines for headings', () => {
  expect(
    roles('1. Causes', 'A fall.', '', '2. Symptoms', 'a) Pain', 'b) Heat', '', '3. Our rules', 'Be on time.'),
  ).toEqual([
    'heading 2: Causes',
    'paragraph: A fall.',
    'heading 2: Symptoms',
    'listItem: Pain',
    'listItem: Heat',
    'heading 2: Our rules',
    'paragraph: Be on time.',
  ])
})

test('leaves lists, and a single topic among numbers, as they are', () => {
  expect(roles('1. Causes', '2. Symptoms', 'Words.', '', '1. Prevention', 'Words.')).toEqual([
    'listItem: Causes',
    'listItem: Symptoms',
    'paragraph: Words.',
    'listItem: Prevention',
    'paragraph: Words.',
  ])
})
