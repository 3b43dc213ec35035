import {expect, test} from 'vitest'
import {readQuestionPrefix} from '../../../pipeline/parse/question.ts'

test.each([
  ['Q: Why?', 'question', 'Why?'],
  ['Q:Why?', 'question', 'Why?'],
  ['Q1. Why?', 'question', 'Why?'],
  ['Q 2) Why?', 'question', 'Why?'],
  ['Question: Why?', 'question', 'Why?'],
  ['Question 12: Why?', 'question', 'Why?'],
  ['A: Because.', 'answer', 'Because.'],
  ['A1: Because.', 'answer', 'Because.'],
  ['Answer: Because.', 'answer', 'Because.'],
  ['Ans: Because.', 'answer', 'Because.'],
] as const)('reads %j', (text, kind, rest) => {
  expect(readQuestionPrefix(text)).toStrictEqual({kind, rest})
})

test.each([
  'Q',
  'Q:',
  'A: ',
  'Q&A: pain',
  'Q.E.D. said',
  'A. Smith',
  'A) first',
  'Question time',
  'Answers: many',
  'a: b',
  'FAQ: x',
])('leaves %j alone', (text) => {
  expect(readQuestionPrefix(text)).toBeUndefined()
})

test('reads “A.” and “A)” right behind a question only', () => {
  expect(readQuestionPrefix('A. Because.', 'question')).toStrictEqual({kind: 'answer', rest: 'Because.'})
  expect(readQuestionPrefix('A) Because.', 'question')).toStrictEqual({kind: 'answer', rest: 'Because.'})
  expect(readQuestionPrefix('A. Because.', 'answer')).toBeUndefined()
})
