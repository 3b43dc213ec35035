import {expect, test} from 'vitest'
import {readDocuments} from '../read-page.ts'

const faqs = (...pairs: string[]): unknown[] =>
  readDocuments(`# Sore knees\n\n## FAQs\n\n${pairs.join('\n\n')}`)
    .shared.filter(({_type}) => _type === 'faq')
    .map(({_id, question, slug}) => [_id, question, slug])

test('an FAQ is named after its page and its question', () => {
  expect(faqs('### Can I run?\n\nYes.')).toEqual([
    ['faq-sore-knees-can-i-run', 'Can I run?', {_type: 'slug', current: 'sore-knees-can-i-run'}],
  ])
})

test('a question that is asked again has its block in its name', () => {
  expect(faqs('### Can I run?\n\nYes.', '### Can I run?!\n\nSlowly.', '### Can I run?\n\nNo.')).toEqual([
    ['faq-sore-knees-can-i-run', 'Can I run?', {_type: 'slug', current: 'sore-knees-can-i-run'}],
    ['faq-sore-knees-can-i-run-b005', 'Can I run?!', {_type: 'slug', current: 'sore-knees-can-i-run-b005'}],
    ['faq-sore-knees-can-i-run-b007', 'Can I run?', {_type: 'slug', current: 'sore-knees-can-i-run-b007'}],
  ])
})

test('questions in other scripts are told apart', () => {
  expect(faqs('### 痛い?\n\nYes.', '### 歩ける?\n\nNo.').length).toBe(2)
})
