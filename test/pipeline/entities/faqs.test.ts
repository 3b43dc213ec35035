import {describe, expect, test} from 'vitest'
import {readFaqs} from '../../../pipeline/entities/faqs.ts'
import {defaultWording} from '../../../pipeline/wording/wording.ts'
import {readPage, wordsOf} from '../read-page.ts'

function read(text: string, format: 'txt' | 'md' | 'html' = 'md') {
  const title = {txt: 'A page\n\n\nFAQs', md: '# A page\n\n## FAQs', html: '<h1>A page</h1><h2>FAQs</h2>'}[
    format
  ]
  const [section] = readPage(`${title}\n\n${text}`, format).sections
  const {before, faqs, after} = readFaqs(section?.blocks ?? [], defaultWording)
  return {
    before: wordsOf(before),
    faqs: faqs.map(({question, answer}) => [question.block.text, ...wordsOf(answer)]),
    after: wordsOf(after),
  }
}

const two = {
  before: [],
  faqs: [
    ['Can I run?', 'Yes.'],
    ['Is it bad?', 'No.'],
  ],
  after: [],
}

describe('questions and answers', () => {
  test.each([
    ['“Q:” and “A:” lines', 'Q: Can I run?\nA: Yes.\n\nQ: Is it bad?\nA: No.', 'txt'],
    ['bare lines', 'Can I run?\n\nYes.\n\nIs it bad?\n\nNo.', 'txt'],
    ['headings', '### Can I run?\n\nYes.\n\n### Is it bad?\n\nNo.', 'md'],
    ['paragraphs', 'Can I run?\n\nYes.\n\nIs it bad?\n\nNo.', 'md'],
    ['bold paragraphs', '**Can I run?**\n\nYes.\n\n**Is it bad?**\n\nNo.', 'md'],
    ['numbered items', '1. Can I run?\n\n   Yes.\n2. Is it bad?\n\n   No.', 'md'],
    [
      'things to open',
      '<details><summary>Can I run?</summary>Yes.</details><details><summary>Is it bad?</summary>No.</details>',
      'html',
    ],
    ['definitions', '<dl><dt>Can I run?</dt><dd>Yes.</dd><dt>Is it bad?</dt><dd>No.</dd></dl>', 'html'],
    [
      'lines of one paragraph',
      '<p><b>Q: Can I run?</b><br>A: Yes.</p><p>Q: Is it bad?<br>A: No.</p>',
      'html',
    ],
  ] as const)('are read from %s', (_, text, format) => {
    expect(read(text, format)).toEqual(two)
  })

  test('may be several blocks long', () => {
    expect(read('### Can I run?\n\nYes.\n\n- slowly\n- not far\n\n### Is it bad?\n\nNo.').faqs).toEqual([
      ['Can I run?', 'Yes.', 'slowly', 'not far'],
      ['Is it bad?', 'No.'],
    ])
  })

  test('may ask without a question mark where others of their level do', () => {
    expect(read('### Can I run?\n\nYes.\n\n### My knee clicks\n\nThat is fine.').faqs).toEqual([
      ['Can I run?', 'Yes.'],
      ['My knee clicks', 'That is fine.'],
    ])
  })

  test('keep the headings and the questions inside an answer', () => {
    expect(
      read('### Can I run?\n\nYes.\n\n#### On roads\n\nToo hard?\n\nSoft shoes.\n\n### Is it bad?\n\nNo.')
        .faqs,
    ).toEqual([
      ['Can I run?', 'Yes.', 'On roads', 'Too hard?', 'Soft shoes.'],
      ['Is it bad?', 'No.'],
    ])
  })

  test('are told from the headings that group them', () => {
    expect(
      read('### On running\n\n#### Can I run?\n\nYes.\n\n### On fear\n\n#### Is it bad?\n\nNo.'),
    ).toEqual({
      ...two,
      before: ['On running', 'On fear'],
    })
  })

  test('are told from the headings above spoken questions', () => {
    expect(read('### On running\n\nCan I run?\n\nYes.')).toEqual({
      before: ['On running'],
      faqs: [['Can I run?', 'Yes.']],
      after: [],
    })
  })
})

describe('what is no pair', () => {
  test('stands before: an opening, and questions without answers', () => {
    expect(read('We hear these.\n\n### Can I run?\n\n### Is it bad?\n\nNo.')).toEqual({
      before: ['We hear these.', 'Can I run?'],
      faqs: [['Is it bad?', 'No.']],
      after: [],
    })
  })

  test('stands after: a closing notice', () => {
    expect(read('### Can I run?\n\nYes.\n\nThis is general information only.').after).toEqual([
      'This is general information only.',
    ])
  })

  test('stands after: a paragraph behind the last marked answer', () => {
    expect(read('Q: Can I run?\nA: Yes.\n\nAsk us more.', 'txt')).toEqual({
      before: [],
      faqs: [['Can I run?', 'Yes.']],
      after: ['Ask us more.'],
    })
  })

  test('is all of a section without questions', () => {
    expect(read('Ask us.')).toEqual({before: ['Ask us.'], faqs: [], after: []})
  })

  test('may be a question that is longer than people ask', () => {
    const long = `${'word '.repeat(31)}?`
    expect(read(long).before).toEqual([long])
  })
})
