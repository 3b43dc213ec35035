import {describe, expect, test} from 'vitest'
import {readPage, rolesOf} from '../read-page.ts'

const roles = (text: string, format: 'md' | 'html' = 'md') =>
  rolesOf(readPage(`# Wry neck\n\n${text}`, format)).slice(1)

describe('a page without headings', () => {
  test('has its bold lines for headings', () => {
    expect(roles('Ouch.\n\n**What is it?**\n\nA stiff neck.\n\n**A word on pillows**\n\nSoft ones.')).toEqual(
      [
        'paragraph: Ouch.',
        'heading 2: What is it?',
        'paragraph: A stiff neck.',
        'heading 2: A word on pillows',
        'paragraph: Soft ones.',
      ],
    )
  })

  test('keeps a single bold line, one that ends a sentence, one above another and the last one', () => {
    expect(roles('**Read this**\n\nOuch.')).toEqual(['paragraph: Read this', 'paragraph: Ouch.'])
    expect(roles('**Do not wait.**\n\nOuch.\n\n**So**\n\n**what**\n\nOuch.\n\n**The end**')).toEqual([
      'paragraph: Do not wait.',
      'paragraph: Ouch.',
      'paragraph: So',
      'paragraph: what',
      'paragraph: Ouch.',
      'paragraph: The end',
    ])
  })
})

describe('a page with headings', () => {
  test('has those bold lines for headings that name a topic, one level deeper', () => {
    expect(roles('## About it\n\n**Symptoms**\n\n- Pain\n\nWords.\n\n**Our treatment**\n\nRest.')).toEqual([
      'heading 2: About it',
      'heading 3: Symptoms',
      'listItem: Pain',
      'paragraph: Words.',
      'heading 3: Our treatment',
      'paragraph: Rest.',
    ])
  })

  test('keeps a subtitle, a line of no known kind and what asks in an FAQ', () => {
    expect(
      roles(
        '## Chin tucks\n\n**The best exercise**\n\nTuck.\n\n**Look here**\n\nTuck.\n\n## FAQ\n\n**What causes it?**\n\nWork.',
      ),
    ).toEqual([
      'heading 2: Chin tucks',
      'paragraph: The best exercise',
      'paragraph: Tuck.',
      'paragraph: Look here',
      'paragraph: Tuck.',
      'heading 2: FAQ',
      'paragraph: What causes it?',
      'paragraph: Work.',
    ])
  })
})
