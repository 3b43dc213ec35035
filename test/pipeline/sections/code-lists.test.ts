import {describe, expect, test} from 'vitest'
import {readPage, rolesOf} from '../read-page.ts'

const roles = (...lines: string[]): string[] =>
  rolesOf(readPage(['# Gout', '', ...lines].join('\n'))).slice(1)

describe('what is indented like code', () => {
  test('is a list where every line starts as an item does', () => {
    expect(roles('## Treatment', '', 'It may include:', '', '    1. Rest', '    2. Plenty of water')).toEqual(
      ['heading 2: Treatment', 'paragraph: It may include:', 'listItem: Rest', 'listItem: Plenty of water'],
    )
  })

  test('is a text where every line is prose', () => {
    expect(roles('## Treatment', '', '    The foot is put up, and it is kept cool.')).toEqual([
      'heading 2: Treatment',
      'paragraph: The foot is put up, and it is kept cool.',
    ])
  })

  test.each([
    ['    npm start'],
    ['    const toe = hot(); // and it hurts very much'],
    ['```sh', '- one', '- two', '```'],
    ['    - one item'],
  ])('is code where it is %s', (...lines) => {
    expect(roles('## Treatment', '', ...lines).map((role) => role.split(':')[0])).toContain('other')
  })
})
