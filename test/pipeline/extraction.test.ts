import {join} from 'node:path'
import {expect, test} from 'vitest'
import {goldPages, listFields, singleFields} from '../support/extraction/gold.ts'
import {readFacts} from '../support/extraction/read-facts.ts'
import {countOf, f1, leaks, precision, recall, score} from '../support/extraction/score.ts'
import {readOne} from '../support/read-articles.ts'

const pages = goldPages(join(import.meta.dirname, '../fixtures/extraction'))
const results = pages.map((page) => {
  const found = readFacts(readOne(page.source).documents)
  return {page, found, scores: score(page, found)}
})
const fields = [...listFields, ...singleFields]
const totals = new Map(fields.map((field) => [field, countOf(results.map(({scores}) => scores[field]))]))
const entities = countOf(listFields.flatMap((field) => totals.get(field) ?? []))
for (const [field, count] of [...totals, ['entities', entities] as const])
  console.log(
    field.padEnd(12),
    ...[precision(count), recall(count), f1(count)].map((share) => share.toFixed(3)),
    count.right,
    count.wrong.length,
    count.missed.length,
  )
for (const {page, found, scores} of results) {
  const lines = [
    ...fields.flatMap((field) => [
      ...scores[field].wrong.map((fact) => `  wrong  ${field}: ${fact}`),
      ...scores[field].missed.map((fact) => `  missed ${field}: ${fact}`),
    ]),
    ...leaks(page, found).map((words) => `  leak   ${words}`),
  ]
  if (lines.length > 0) console.log([page.name, ...lines].join('\n'))
}

test('finds the facts of pages of many kinds', () => {
  expect(f1(entities)).toBeGreaterThanOrEqual(0.93)
})
