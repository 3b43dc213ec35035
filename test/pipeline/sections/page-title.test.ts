import {describe, expect, test} from 'vitest'
import {readPage, rolesOf} from '../read-page.ts'

const titleOf = (text: string, format: 'txt' | 'md' | 'html' = 'md'): [string, string | undefined] => {
  const {title, titleBlock} = readPage(text, format)
  return [title, titleBlock?.key]
}

describe('the title of a page', () => {
  test('is its first heading of level 1, even behind the site’s own lines', () => {
    expect(titleOf('Hill Clinic\n\n# Shin splints\n\nWords.')).toEqual(['Shin splints', 'b002'])
  })

  test('is the first line of a plain text', () => {
    expect(titleOf('Shin splints\n\nWords.', 'txt')).toEqual(['Shin splints', 'b001'])
  })

  test('is not an address, a telephone number or a list item', () => {
    expect(titleOf('https://example.com/\nCall 030 123 456\n• Menu\nShin splints\n\nWords.', 'txt')).toEqual([
      'Shin splints',
      'b004',
    ])
  })

  test('is the metadata’s where no heading is of level 1', () => {
    expect(titleOf('---\ntitle: Shin splints\n---\n\nWords.')).toEqual(['Shin splints', undefined])
  })

  test('is the block that says the same as the metadata', () => {
    expect(titleOf('---\ntitle: Shin splints\n---\n\n## Shin Splints!\n\nWords.')).toEqual([
      'Shin Splints!',
      'b001',
    ])
  })

  test('is the file’s name where nothing else can be', () => {
    expect(titleOf('- Pain\n- Swelling')).toEqual(['an-article', undefined])
  })

  test('has its block taken out of the page’s content', () => {
    expect(rolesOf(readPage('# Shin splints\n\nWords.'))).toEqual([
      'title: Shin splints',
      'paragraph: Words.',
    ])
  })
})
