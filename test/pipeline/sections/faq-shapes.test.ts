import {describe, expect, test} from 'vitest'
import {readOne, textSource} from '../../support/read-articles.ts'

const [ask, answer] = ['Does gout go away?', 'An attack does, within two weeks.']
const [askNext, answerNext] = ['Can I eat meat?', 'A little, not every day.']

const bodies: readonly (readonly [shape: string, format: 'md' | 'txt' | 'html', body: string])[] = [
  [
    'bold in numbered items, with the answer behind',
    'md',
    `1. **${ask}** ${answer}\n2. **${askNext}** ${answerNext}`,
  ],
  ['bold in items, with the answer behind', 'md', `- **${ask}** ${answer}\n- **${askNext}** ${answerNext}`],
  ['bold in the answer’s paragraph', 'md', `**${ask}** ${answer}\n\n**${askNext}** ${answerNext}`],
  ['“Q1.” and “Ans.”', 'txt', `Q1. ${ask}\nAns. ${answer}\n\nQ2. ${askNext}\nAns. ${answerNext}`],
  ['headings of the level of “FAQs”', 'md', `## ${ask}\n\n${answer}\n\n## ${askNext}\n\n${answerNext}`],
  [
    'headings of the level of “FAQs” below a text and a button',
    'md',
    `What people ask us.\n\n## Write to us\n\n## ${ask}\n\n${answer}\n\n## ${askNext}\n\n${answerNext}`,
  ],
  ['below a letter alone', 'txt', `Q\n\n${ask}\n\n${answer}\n\nQ\n\n${askNext}\n\nA\n\n${answerNext}`],
  ['in the answer’s line', 'txt', `${ask} ${answer}\n\n${askNext} ${answerNext}`],
  [
    'buttons',
    'html',
    `<div><button>${ask}</button><div>${answer}</div></div><div><button>${askNext}</button><div>${answerNext}</div></div>`,
  ],
  ['lines with a plus', 'txt', `${ask}+\n\n${answer}\n\n${askNext} +\n\n${answerNext}`],
  ['lines with an arrow', 'txt', `▼ ${ask}\n\n${answer}\n\n▼ ${askNext}\n\n${answerNext}`],
]

const pages = {
  md: (body: string) => `# Gout\n\nGout hurts.\n\n## FAQs\n\n${body}\n\n## Symptoms\n\n- Pain`,
  txt: (body: string) => `Gout\n\nGout hurts.\n\nFAQs\n\n${body}\n\nSymptoms\n\n- Pain`,
  html: (body: string) =>
    `<h1>Gout</h1><p>Gout hurts.</p><h2>FAQs</h2>${body}<h2>Symptoms</h2><ul><li>Pain</li></ul>`,
}

describe('questions of an FAQ', () => {
  test.each(bodies)('are found as %s', (_, format, body) => {
    const {shared} = readOne(textSource(`gout.${format}`, pages[format](body))).documents
    const faqs = shared.flatMap(({_type, question, answer: blocks}) =>
      _type === 'faq' ? [[question, JSON.stringify(blocks).match(/"text":"[^"]*"/g)]] : [],
    )
    expect(faqs).toEqual([
      [ask, [`"text":"${answer}"`]],
      [askNext, [`"text":"${answerNext}"`]],
    ])
  })
})

test('what asks the reader to come is no question of an FAQ', () => {
  const body = `### ${ask}\n\n${answer}\n\n### Need help with gout?\n\nWrite to us.`
  const {shared} = readOne(textSource('gout.md', pages.md(body))).documents
  expect(shared.flatMap(({_type, question}) => (_type === 'faq' ? [question] : []))).toEqual([ask])
})

test('a first question that lost its mark is one, where the headings below it ask', () => {
  const body = `Can gout be prevente\n\nNot always, and it is worth eating less meat.\n\n${ask}\n\n${answer}\n\n${askNext}\n\n${answerNext}`
  const {shared} = readOne(textSource('gout.txt', pages.txt(body))).documents
  expect(shared.flatMap(({_type, question}) => (_type === 'faq' ? [question] : []))).toEqual([
    'Can gout be prevente',
    ask,
    askNext,
  ])
})

test('a question that only sounds like asking the reader to come does not end an FAQ', () => {
  const body = `### Need I rest with gout?\n\nA day or two.\n\n### ${ask}\n\n${answer}`
  const {shared} = readOne(textSource('gout.md', pages.md(body))).documents
  expect(shared.flatMap(({_type, question}) => (_type === 'faq' ? [question] : []))).toEqual([
    'Need I rest with gout?',
    ask,
  ])
})

test('a FAQ is one by the heading of its questions, and goes on behind lines of an answer', () => {
  const body = `Heel pain questions\n\nAsked every week.\n\n${ask}\n\n${answer}\n\nDrink enough water\n\nTreat it at once\n\n${askNext}\n\n${answerNext}`
  const {shared} = readOne(textSource('gout.txt', pages.txt(body).replace('FAQs\n\n', ''))).documents
  const faqs = shared.flatMap(({_type, question, answer: blocks}) =>
    _type === 'faq' ? [[question, JSON.stringify(blocks).match(/"text":"[^"]*"/g)]] : [],
  )
  expect(faqs).toEqual([
    [ask, [`"text":"${answer}"`, '"text":"Drink enough water"', '"text":"Treat it at once"']],
    [askNext, [`"text":"${answerNext}"`]],
  ])
})

test('what a list of its answer is announced by opens no section of its own, nor does a long numbered question', () => {
  const long = 'Should I see somebody about gout that comes back each and every spring?'
  const body = `1. ${ask}\n\n${answer}\n\n2. ${askNext}\n\nGout treatment at home:\n\n• Cooling\n• Rest\n\n3. ${long}\n\n${answerNext}`
  const {shared} = readOne(textSource('gout.txt', pages.txt(body))).documents
  const faqs = shared.flatMap(({_type, question, answer: blocks}) =>
    _type === 'faq' ? [[question, JSON.stringify(blocks).match(/"text":"[^"]*"/g)]] : [],
  )
  expect(faqs).toEqual([
    [ask, [`"text":"${answer}"`]],
    [askNext, ['"text":"Gout treatment at home:"', '"text":"Cooling"', '"text":"Rest"']],
    [long, [`"text":"${answerNext}"`]],
  ])
})
