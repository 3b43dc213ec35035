import {expect, test} from 'vitest'
import {readEntities} from '../read-page.ts'

const questions = (count: number): string =>
  Array.from({length: count}, (_, index) => `## Is it bad ${index}?\n\nNot ${index}.\n`).join('\n')
const page = (count: number, end = ''): string =>
  `# Gout\n\n## Symptoms\n\n- Heat\n\n## Treatment\n\n- Rest\n\n${questions(count)}${end}`
const pairs = (text: string): string[] =>
  readEntities(text).faqs.map(({question, answer}) =>
    [question, ...answer].map(({block}) => block.text).join(' '),
  )

test('questions at the end of a page that told of its subject are an FAQ without a heading', () => {
  const all = Array.from({length: 6}, (_, index) => `Is it bad ${index}? Not ${index}.`)
  expect(pairs(page(6))).toStrictEqual(all)
  expect(pairs(page(6, '\n## Book now\n\nCall us.'))).toStrictEqual(all)
})

test('fewer of them, and those of a page that only asks, are headings', () => {
  expect(pairs(page(5))).toStrictEqual([])
  expect(pairs(`# Gout\n\n${questions(6)}`)).toStrictEqual([])
})

test('sentences in a heading are a text', () => {
  const long =
    'Gout often leads to symptoms such as heat, swelling and redness. It comes at night, and it goes after a week or two, as most people say.'
  const {symptoms} = readEntities(`# Gout\n\n## ${long}\n\n## Treatment\n\n- Rest`)
  expect(symptoms.map(({name}) => name)).toStrictEqual(['Heat', 'Swelling', 'Redness'])
})
