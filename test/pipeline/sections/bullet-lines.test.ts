import {expect, test} from 'vitest'
import {readPage, rolesOf} from '../read-page.ts'

const roles = (html: string) => rolesOf(readPage(`<h1>A page</h1>${html}`, 'html')).slice(1)

test('reads paragraphs with bullets as a list', () => {
  expect(roles('<p>You may have:</p><p>• <b>Pain</b> at night</p><p>– Heat</p><p>Rest.</p>')).toEqual([
    'paragraph: You may have:',
    'listItem: Pain at night',
    'listItem: Heat',
    'paragraph: Rest.',
  ])
})

test('reads lines with bullets in one paragraph as a list, and what follows as text', () => {
  expect(roles('<p>You may have:<br>• Pain<br>• Heat<br>Rest.</p>')).toEqual([
    'paragraph: You may have:',
    'listItem: Pain',
    'listItem: Heat',
    'paragraph: Rest.',
  ])
})

test('reads lines with a dash right before a capital as a list', () => {
  expect(roles('<p><b>You may have:</b><br>-Runny nose<br>-Itchy eyes</p>')).toEqual([
    'paragraph: You may have:',
    'listItem: Runny nose',
    'listItem: Itchy eyes',
  ])
})

test('keeps a single line with a bullet, and a dash without a space', () => {
  expect(roles('<p>• Pain</p><p>Rest.</p><p>-able</p><p>-ible</p>')).toEqual([
    'paragraph: • Pain',
    'paragraph: Rest.',
    'paragraph: -able',
    'paragraph: -ible',
  ])
})
