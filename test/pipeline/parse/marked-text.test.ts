import {describe, expect, test} from 'vitest'
import {readPage, rolesOf} from '../read-page.ts'

const roles = (...lines: string[]): string[] => rolesOf(readPage(lines.join('\n'), 'txt'))

describe('a plain text that marks its structure', () => {
  test('has headings with signs before them, as deep as they are many', () => {
    expect(roles('# Gout', '', '## Symptoms', '', 'A hot toe.', '', '### At night', 'It hurts.')).toEqual([
      'title: Gout',
      'heading 2: Symptoms',
      'paragraph: A hot toe.',
      'heading 3: At night',
      'paragraph: It hurts.',
    ])
  })

  test('has headings with a line of signs below them', () => {
    expect(roles('Gout', '====', '', 'Symptoms', '--------', '', 'A hot toe.')).toEqual([
      'title: Gout',
      'heading 2: Symptoms',
      'paragraph: A hot toe.',
    ])
  })

  test('takes no rule, and no sign before a single line, for the mark of a heading', () => {
    const text = [
      'Gout',
      '',
      'It is an old disease, which kings had and which everybody may have.',
      '---',
      '# 1 of all',
    ]
    expect(roles(...text).filter((role) => role.startsWith('heading'))).toEqual([])
  })

  test('joins numbers in turn, each alone on its line, to what they stand above', () => {
    const {blocks} = readPage('Gout\n\nTreatment\n\n1\n\nRest\n\n02.\n\nIce\n\n3)\n\nFluids\n\nMore', 'txt')
    expect(blocks.flatMap(({role, block}) => (role === 'listItem' ? [block.text] : []))).toEqual([
      'Rest',
      'Ice',
      'Fluids',
    ])
  })

  test('leaves two numbers, and a telephone number, as they are', () => {
    const {blocks} = readPage('Gout\n\n1\n\nRest\n\n2\n\nIce\n\n(02) 4106 9999\n\nIt ends here.', 'txt')
    expect(blocks.map(({block}) => block.text)).toEqual([
      'Gout',
      '1',
      'Rest',
      '2',
      'Ice',
      '(02) 4106 9999',
      'It ends here.',
    ])
  })

  test('has a table where lines below each other have as many tabs', () => {
    const {blocks} = readPage(
      'Gout\n\nCauses\n\nDiet\tMeat and beer\nAge\tOlder than 40\n\nIt stays.\tSo',
      'txt',
    )
    expect(blocks.flatMap(({block}) => (block.kind === 'table' ? [block.rows] : []))).toEqual([
      [
        ['Diet', 'Meat and beer'],
        ['Age', 'Older than 40'],
      ],
    ])
    expect(blocks.at(-1)?.block.text).toBe('It stays. So')
  })

  test('takes no line without letters for a heading', () => {
    expect(roles('Gout', '', 'Symptoms', '', '🦶', '', 'A hot toe that hurts at night.').slice(1)).toEqual([
      'heading 2: Symptoms',
      'paragraph: 🦶',
      'paragraph: A hot toe that hurts at night.',
    ])
  })
})
