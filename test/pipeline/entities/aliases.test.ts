import {expect, test} from 'vitest'
import {pageAliases} from '../../../pipeline/entities/aliases.ts'
import {readPage} from '../read-page.ts'

const aliases = (title: string, text: string, name = 'Tennis elbow') =>
  pageAliases(readPage(`${title}\n\n${text}`), name)

test.each([
  ['Tennis elbow, also known as lateral epicondylitis, is common.', ['lateral epicondylitis']],
  ['Tennis elbow (sometimes called “thrower’s arm”) hurts.', ['thrower’s arm']],
  ['Tennis elbow is often referred to as a sore arm or an elbow strain.', ['sore arm', 'elbow strain']],
  ['Tennis elbow, also known as TENNIS ELBOWS, is common.', []],
  ['A sore hip, also known as bursitis, is common.', []],
  ['Tennis elbow, also known as what you get when you play too much tennis, is common.', []],
  ['Lateral epicondylitis, commonly known as tennis elbow, is common.', ['Lateral epicondylitis']],
  ['Lateral epicondylitis, commonly known as thrower’s arm, is no tennis elbow.', ['thrower’s arm']],
  ['Tennis elbow, medically known as lateral epicondylitis, is common.', ['lateral epicondylitis']],
  ['It is also known as tennis elbow.', []],
  ['This condition, also known as tennis elbow, is common.', []],
  ['The condition, also known as tennis elbow, is common.', []],
  ['Tennis elbow is common.', []],
])('reads the other names in “%s”', (text, names) => {
  expect(aliases('# Tennis elbow', text)).toEqual(names)
})

test('reads a bracket in the title', () => {
  expect(aliases('# Tennis elbow (lateral epicondylitis): what helps', 'Words.')).toEqual([
    'lateral epicondylitis',
  ])
})

test('reads those of the front matter first, without addresses and repetitions', () => {
  expect(
    aliases(
      '---\naliases: [Sore elbow, /old-page, Tennis Elbow]\n---\n\n# Tennis elbow',
      'Tennis elbow, also called sore elbows, is common.',
    ),
  ).toEqual(['Sore elbow'])
})

test('reads the opening of the page and no more', () => {
  const text = '## Overview\n\nWords.\n\n## Causes\n\nTennis elbow, also known as sore arm, is common.'
  expect(aliases('# Tennis elbow', text)).toEqual([])
})
