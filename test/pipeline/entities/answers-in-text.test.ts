import {expect, test} from 'vitest'
import {readEntities} from '../read-page.ts'

const page = (faqs: string, before = ''): string =>
  `# Gout\n\nGout is a disease of the joints.\n\n${before}## FAQs\n\n${faqs}`

test.each([
  [
    'a sentence',
    '### What are the symptoms of gout?\n\nWatch for signs like a hot joint, swelling and redness.',
    ['Hot joint', 'Swelling', 'Redness'],
  ],
  ['a list', '### Which symptoms does gout have?\n\n- Heat\n- Pain in the toe', ['Heat', 'Pain in the toe']],
  ['a question for yes or no', '### Does gout have symptoms?\n\n- Heat\n- Pain in the toe', []],
  ['a question about something else', '### What is a joint?\n\nIt has bone, cartilage and fluid.', []],
])('the answer to %s names what its question asks for', (_, faqs, names) => {
  const {symptoms, faqs: pairs} = readEntities(page(faqs))
  expect(symptoms.map(({name}) => name)).toStrictEqual(names)
  expect(pairs).toHaveLength(1)
})

test('a page that only asks and answers is about the condition in its title', () => {
  const text =
    'FAQs about gout\n\nQ1: What is gout?\nA1: A disease of the joints.\n\nQ2: What are the symptoms?\nA2: They include heat, swelling and redness.\n\nQ3: Can it be cured?\nA3: It can be kept away.'
  const {subject, symptoms, faqs} = readEntities(text, 'txt')
  expect(subject).toStrictEqual({kind: 'condition', name: 'Gout'})
  expect(symptoms.map(({name}) => name)).toStrictEqual(['Heat', 'Swelling', 'Redness'])
  expect(
    faqs.map(({question, answer}) => [question.block.text, ...answer.map(({block}) => block.text)]),
  ).toStrictEqual([
    ['What is gout?', 'A disease of the joints.'],
    ['What are the symptoms?', 'They include heat, swelling and redness.'],
    ['Can it be cured?', 'It can be kept away.'],
  ])
})

test('an answer adds nothing to what the page lists itself', () => {
  const faqs = '### What are the symptoms of gout?\n\nThey include heat, swelling and redness.'
  const {symptoms} = readEntities(page(faqs, '## Symptoms\n\n- Pain in the toe\n- Fever\n\n'))
  expect(symptoms.map(({name}) => name)).toStrictEqual(['Pain in the toe', 'Fever'])
})
