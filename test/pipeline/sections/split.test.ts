import {expect, test} from 'vitest'
import {readPage, wordsOf} from '../read-page.ts'

const sections = (text: string): [string, string, string, string[]][] =>
  readPage(`# Title\n\n${text}`).sections.map(({kind, heading, anchor, blocks}) => [
    kind,
    heading.block.text,
    anchor,
    wordsOf(blocks),
  ])

test('cuts a page at its headings of the highest level in use', () => {
  expect(sections('### Causes\n\nLoad.\n\n#### More\n\nSleep.\n\n### Symptoms\n\nPain.')).toEqual([
    ['causes', 'Causes', 'causes', ['Load.', 'More', 'Sleep.']],
    ['symptoms', 'Symptoms', 'symptoms', ['Pain.']],
  ])
})

test('leaves what stands before the first heading to the intro', () => {
  const page = readPage('# Title\n\nHello.\n\n## Causes\n\nLoad.')
  expect(wordsOf(page.intro)).toEqual(['Hello.'])
})

test('takes the paragraph labelled “Summary” out of the intro', () => {
  const page = readPage('# Title\n\nHello.\n\nSummary: Knees are strong.\n\n## Causes\n\nLoad.')
  expect(wordsOf(page.intro)).toEqual(['Hello.'])
  expect(page.summary?.block.text).toBe('Summary: Knees are strong.')
})

test('opens a section at a deeper heading of another known kind, which ends where the next of its level starts', () => {
  expect(sections('## About it\n\nWords.\n\n### Symptoms\n\nPain.\n\n### Shoes\n\nSoft.')).toEqual([
    ['overview', 'About it', 'about-it', ['Words.']],
    ['symptoms', 'Symptoms', 'symptoms', ['Pain.']],
    ['other', 'Shoes', 'shoes', ['Soft.']],
  ])
})

test('keeps a treatment’s sub-headings together, but not its FAQs', () => {
  expect(sections('## Treatment\n\n### Exercises\n\nSquats.\n\n### FAQs\n\nWords.')).toEqual([
    ['treatment', 'Treatment', 'treatment', ['Exercises', 'Squats.']],
    ['faqs', 'FAQs', 'faqs', ['Words.']],
  ])
})

test('goes by the label above a heading that says nothing', () => {
  expect(
    sections(
      '## Elbows at work\n\nThey hurt.\n\n02 / Common symptoms\n\n## Sounds like you?\n\n- Pain\n\nTalk to us.\n\n## Good days\n\nThey come.',
    ),
  ).toEqual([
    ['other', 'Elbows at work', 'elbows-at-work', ['They hurt.', '02 / Common symptoms']],
    ['symptoms', 'Sounds like you?', 'sounds-like-you', ['Pain', 'Talk to us.']],
    ['other', 'Good days', 'good-days', ['They come.']],
  ])
})

test('takes a treatment out of the symptoms that it is marked below', () => {
  expect(sections('## Symptoms\n\nPain.\n\n### Treatment of gout\n\nRest.')).toEqual([
    ['symptoms', 'Symptoms', 'symptoms', ['Pain.']],
    ['treatment', 'Treatment of gout', 'treatment-of-gout', ['Rest.']],
  ])
})

test('takes what stands below a heading without a text for what it announces', () => {
  expect(sections('## Causes\n\n## Wear\n\nAge.\n\n## Falls\n\nIce.\n\n## Treatment\n\nRest.')).toEqual([
    ['causes', 'Causes', 'causes', ['Wear', 'Age.', 'Falls', 'Ice.']],
    ['treatment', 'Treatment', 'treatment', ['Rest.']],
  ])
  expect(sections('## Causes\n\nMany.\n\n## Wear\n\nAge.\n\n## Falls\n\nIce.').map(([kind]) => kind)).toEqual(
    ['causes', 'other', 'other'],
  )
  expect(sections('## Causes\n\n## Wear\n\nAge.\n\n## How bad is it?\n\nBad.').map(([kind]) => kind)).toEqual(
    ['causes', 'other', 'other'],
  )
})

test('takes no call to sign up for a sign', () => {
  expect(sections('## Sign up for our letter\n\nWords.').map(([kind]) => kind)).toEqual(['other'])
})

test('keeps the questions of an FAQ section in it, whatever they ask about', () => {
  expect(sections('## FAQs\n\n### What causes it?\n\nLoad.\n\n### Is surgery needed?\n\nNo.')).toEqual([
    ['faqs', 'FAQs', 'faqs', ['What causes it?', 'Load.', 'Is surgery needed?', 'No.']],
  ])
})

test('gives repeated and unwritable headings anchors of their own', () => {
  expect(sections('## Causes\n\nLoad.\n\n## Causes\n\nSleep.\n\n## 原因\n\nStress.\n\n## Empty')).toEqual([
    ['causes', 'Causes', 'causes', ['Load.']],
    ['causes', 'Causes', 'causes-b004', ['Sleep.']],
    ['other', '原因', 'b006', ['Stress.']],
    ['other', 'Empty', 'empty', []],
  ])
})

test('reads a page of very many headings', () => {
  // About as many as one article may have; see extent.ts.
  expect(sections('## Causes\n\n'.repeat(19_990))).toHaveLength(19_990)
}, 60_000)
