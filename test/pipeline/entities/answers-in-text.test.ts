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

test.each([
  [
    'html',
    '<details><summary>What should I bring?</summary><p>These:</p><ul><li>Shorts</li><li>Insoles</li></ul></details>',
  ],
  ['md', '<details><summary>What should I bring?</summary>\n\nThese:\n\n- Shorts\n- Insoles\n\n</details>'],
  [
    'html',
    '<div class="accordion-item"><h3 class="accordion-header"><button data-bs-toggle="collapse">What should I bring?</button></h3><div class="accordion-body"><p>These:</p><ul><li>Shorts</li><li>Insoles</li></ul></div></div>',
  ],
] as const)('a list in the answer to a question is no list of the section around it: %s', (format, fold) => {
  const head =
    format === 'md'
      ? '# Gout\n\nGout is a disease of the joints.\n\n## Treatment\n\n- Physiotherapy\n\n'
      : '<h1>Gout</h1><p>Gout is a disease of the joints.</p><h2>Treatment</h2><ul><li>Physiotherapy</li></ul>'
  const {treatments, faqs} = readEntities(`${head}${fold}`, format)
  expect(treatments.map(({name}) => name)).toStrictEqual(['Physiotherapy'])
  expect(
    faqs.map(({question, answer}) => [question.block.text, ...answer.map(({block}) => block.text)]),
  ).toStrictEqual([['What should I bring?', 'These:', 'Shorts', 'Insoles']])
})
