import {describe, expect, test} from 'vitest'
import {readPage, rolesOf, wordsOf} from '../read-page.ts'

const page = (...blocks: string[]) => readPage(['# Sore knees', ...blocks].join('\n\n'))
const roles = (...blocks: string[]): string[] => rolesOf(page(...blocks)).slice(1)
const authors = (...blocks: string[]) =>
  page(...blocks).authors.map(({name, nameBlock, bio}) => [name, nameBlock?.key, wordsOf(bio)])
const body = ['## Causes', 'Load.']

describe('bylines', () => {
  test.each([
    ['By Jane Doe', 'Jane Doe'],
    ['Written by Jane Doe, Physiotherapist', 'Jane Doe'],
    ['Posted by Dr. Jane Doe | 12 May 2024', 'Jane Doe'],
    ['By Jane Doe · 12 May 2024 · 4 min read', 'Jane Doe'],
    ['Author: Jane O’Neil-Doe', 'Jane O’Neil-Doe'],
    ['Words by Jane van Doe', undefined],
    ['By the way, knees are strong.', undefined],
    ['By Monday you can run', undefined],
    ['Posted by Clinic Team', undefined],
  ])('of “%s” name %s', (line, name) => {
    expect(authors(line, ...body).map(([found]) => found)).toEqual(name === undefined ? [] : [name])
  })

  test('stand at the top or at the end', () => {
    expect(authors(...body, 'By Jane Doe')).toEqual([['Jane Doe', 'b004', []]])
  })

  test('name each writer of the page', () => {
    expect(authors('By Jane Doe', ...body, 'By John Roe')).toEqual([
      ['Jane Doe', 'b002', []],
      ['John Roe', 'b005', []],
    ])
  })

  test('that name nobody in particular are the site’s', () => {
    expect(roles('By Clinic Staff', ...body)).toEqual([
      'navigation: By Clinic Staff',
      'heading 2: Causes',
      'paragraph: Load.',
    ])
  })

  test('may be a bare name after a button, with words about its bearer', () => {
    expect(authors(...body, 'Book now', 'Jane Doe', 'Jane treats runners.', 'She runs.', 'Third.')).toEqual([
      ['Jane Doe', 'b005', ['Jane treats runners.', 'She runs.']],
    ])
  })

  test.each(['Gout FAQ’s', 'Common Questions', 'Lakeside Dental Centre'])('are not “%s” there', (line) => {
    expect(authors(...body, 'Book now', line, 'Gout is common.')).toEqual([])
  })

  test('are not a heading of a feed', () => {
    expect(authors(...body, 'Book now', 'Social Feed', 'Gout is common.')).toEqual([])
  })

  test('are the metadata’s where the page has none', () => {
    expect(readPage('---\nauthor: Jane Doe\n---\n\n# Sore knees\n\nWords.').authors).toEqual([
      {name: 'Jane Doe', bio: []},
    ])
  })

  test('are not a capitalised line amid the text', () => {
    expect(roles(...body, 'Manual Therapy', 'It helps.', 'Words.')).toEqual([
      'heading 2: Causes',
      'paragraph: Load.',
      'paragraph: Manual Therapy',
      'paragraph: It helps.',
      'paragraph: Words.',
    ])
  })

  test('are not a heading, such as “Final Thoughts” at the end', () => {
    expect(roles(...body, 'Book now', '## Final Thoughts', 'Keep going.')).toEqual([
      'heading 2: Causes',
      'paragraph: Load.',
      'button: Book now',
      'heading 2: Final Thoughts',
      'paragraph: Keep going.',
    ])
  })

  test('are not an answer or a list item', () => {
    expect(roles('Q: Who treats me?', 'A: By Jane Doe', '- By John Roe')).toEqual([
      'question: Who treats me?',
      'answer: By Jane Doe',
      'listItem: By John Roe',
    ])
  })
})

describe('a review line', () => {
  test('is kept word for word, each of them', () => {
    const {reviewed} = page('Medically reviewed by Dr Ann Poe', ...body, 'Checked by John Roe')
    expect(wordsOf(reviewed)).toEqual(['Medically reviewed by Dr Ann Poe', 'Checked by John Roe'])
  })
})

describe('buttons and menus', () => {
  test.each([
    'Book now',
    'Book an appointment',
    'Contact us today!',
    'Request a consultation online',
    '→ Book now',
  ])('take “%s” for a button', (line) => {
    expect(wordsOf(page(...body, line).buttons)).toEqual([line])
  })

  test.each([
    'Back to top',
    'Share this article',
    'Read more',
    '© 2024 Hill Clinic',
    '12 May 2024',
    '4 min read',
  ])('take “%s” for a line of the site', (line) => {
    expect(roles(...body, line).at(-1)).toBe(`navigation: ${line}`)
  })

  test('do not take “Back” out of a list of body parts', () => {
    expect(roles('## Where it hurts', '- Neck\n- Back\n- Hip').slice(1)).toEqual([
      'listItem: Neck',
      'listItem: Back',
      'listItem: Hip',
    ])
  })

  test('take a list for a menu where most of it is one', () => {
    expect(roles(...body, '- Facebook\n- Twitter\n- Our prices').slice(2)).toEqual([
      'navigation: Facebook',
      'navigation: Twitter',
      'listItem: Our prices',
    ])
  })

  test('leave the title alone', () => {
    expect(readPage('# Book now\n\nWords.').buttons).toEqual([])
  })
})

describe('titles of other pages', () => {
  const links = (...blocks: string[]) =>
    page(...body, ...blocks).links.map(({rel, block, href}) => [rel, block.block.text, href])

  test('follow “Next”, “Previous” and “Related articles”', () => {
    expect(
      links(
        'Previous',
        'Tennis elbow',
        'Next',
        'Why knees click',
        'Related articles',
        '- [Shin splints](https://example.com/shin)\n- Runner’s knee',
      ),
    ).toEqual([
      ['previous', 'Tennis elbow', undefined],
      ['next', 'Why knees click', undefined],
      ['related', 'Shin splints', 'https://example.com/shin'],
      ['related', 'Runner’s knee', undefined],
    ])
  })

  test('end at the first sentence', () => {
    expect(links('Related articles', 'Shin splints', 'This is general information only.', 'Words')).toEqual([
      ['related', 'Shin splints', undefined],
    ])
  })

  test('are not the text below a heading that only sounds like it', () => {
    const filler = Array.from({length: 15}, () => 'Words.')
    expect(roles('## Related conditions', 'Some are alike.', ...filler).slice(0, 2)).toEqual([
      'heading 2: Related conditions',
      'paragraph: Some are alike.',
    ])
  })
})
