import fc from 'fast-check'
import {expect, test} from 'vitest'
import {lowConfidence, rateFacts} from '../../../pipeline/documents/confidence.ts'
import {isFields, records, text} from '../../support/fields.ts'
import {readDocuments} from '../read-page.ts'

/** Name → how sure, for all rated facts of a page. */
function ratings(article: string): Record<string, number | undefined> {
  const documents = readDocuments(article)
  const names = new Map(documents.shared.map(({_id, name, question}) => [_id, text(name ?? question)]))
  const rated = rateFacts(documents)
  return Object.fromEntries(
    ['symptoms', 'causes', 'treatments', 'exercises', 'redFlags', 'faqs'].flatMap((list) =>
      records(documents.page[list]).map((item) => {
        const ids = [item, ...Object.values(item)].flatMap((value) =>
          isFields(value) ? [text(value['_ref'])] : [],
        )
        const name = ids.flatMap((id) => names.get(id) ?? [])[0] ?? text(item['text'])
        return [name, rated[`${list}[${text(item['_key'])}]`]]
      }),
    ),
  )
}

test('an entry of its own in a section of its kind is sure', () => {
  expect(
    ratings(`# Elbow pain: causes and symptoms

## Symptoms

- Weak grip, especially in the morning
- Swelling

## Treatment

### Manual therapy

Hands-on work.

## When to seek help

- Call an ambulance if the arm is numb.

## FAQs

### Can I train?

Yes.`),
  ).toEqual({
    'Weak grip': 1,
    Swelling: 1,
    'Manual therapy': 1,
    'Call an ambulance if the arm is numb.': 1,
    'Can I train?': 1,
  })
})

test('what a sentence names is less sure; the one thing that a sentence names is below the threshold', () => {
  expect(
    ratings(`# Elbow pain: causes and symptoms

## What it is

Symptoms include a weak grip, swelling and stiffness.

## Causes

Elbow pain is often caused by throwing.`),
  ).toEqual({'Weak grip': 0.64, Swelling: 0.64, Stiffness: 0.64, Throwing: 0.55})
  expect(lowConfidence).toBe(0.6)
})

test('every symptom, cause, treatment, exercise, warning sign and FAQ has a number from 0 to 1', () => {
  const line = fc.constantFrom(
    '## Symptoms',
    '## Causes',
    '## Exercises',
    '## About it',
    '- Weak grip',
    '- Throwing: every week',
    'Symptoms include pain, swelling and numbness.',
    '### Wrist curls',
    'Lift a light weight, 3 sets of 10.',
    '### Can I play?',
  )
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const values = Object.values(ratings(['# Elbow pain: symptoms and causes', ...lines].join('\n\n')))
      expect(values.filter((value) => value === undefined || value <= 0 || value > 1)).toEqual([])
    }),
    {numRuns: 50},
  )
})
