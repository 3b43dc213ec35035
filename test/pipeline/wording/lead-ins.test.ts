import {describe, expect, test} from 'vitest'
import {listOf} from '../../../pipeline/entities/list-of.ts'
import type {PageBlock} from '../../../pipeline/sections/page.ts'
import type {StatedList} from '../../../pipeline/wording/statements.ts'
import {defaultWording} from '../../../pipeline/wording/wording.ts'

/** The list that a line above some items says; undefined where it leaves it to the section. */
function announced(text: string, own?: StatedList | 'none'): StatedList | 'none' | undefined {
  const block: PageBlock = {
    key: 'b001',
    role: 'paragraph',
    block: {kind: 'paragraph', text, spans: [{text, marks: []}], line: 1},
  }
  return listOf({head: block, rest: [], leadIn: block}, own, defaultWording)
}

describe('in a section about causes', () => {
  test.each([
    'Thrush turns up more often, and is more likely when you',
    'Your chances of a second one go up if you:',
    'The risk of it rises with…',
    'Many things trigger the risk of having it, they include:',
    'Some people are more susceptible than others. They are:',
    'It is particularly common among:',
    'One thing counts for more than the rest of the risk. Others include:',
  ])('“%s” announces who is at risk', (line) => {
    expect(announced(line, 'causes')).toBe('riskFactors')
  })

  test('what causes it stays a cause, though it raises a risk', () => {
    expect(announced('Common causes, which raise the risk too, are:', 'causes')).toBe('causes')
  })
})

describe('in a section about treatment', () => {
  test.each([
    'Side effects of the tablets are',
    'Our physiotherapy aims to:',
    'Regular massage has been shown to',
    'It is not suitable for people with:',
    'You may be a good candidate for it if you',
    'The operation is carried out in stages:',
    'Before your operation you will be asked to:',
    'What happens during the procedure?',
    'After an injection it is usual to have',
    'What you could expect once you have finished:',
    'Try not to:',
  ])('“%s” announces no treatment', (line) => {
    expect(announced(line, 'treatments')).toBe('none')
  })

  test('what may be used is left to the section', () => {
    expect(announced('Your doctor may:', 'treatments')).toBeUndefined()
  })
})

test.each([
  ['Carrying too much weight puts you at risk of:', 'none'],
  ['These have little effect on it:', 'none'],
  ['Several factors can raise your risk of it. These include:', 'riskFactors'],
  ['Culprits include', 'causes'],
  ['A yes to the following questions may indicate it:', 'symptoms'],
  ['It may also be colic if:', 'symptoms'],
  ['What causes it?', 'causes'],
] as const)('“%s” announces %s wherever it stands', (line, list) => {
  expect(announced(line)).toBe(list)
})

test('what causes or worsens something is a cause even below a heading about who gets it', () => {
  expect(announced('Certain things may trigger or worsen it:', 'riskFactors')).toBe('causes')
})
