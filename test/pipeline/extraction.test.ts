import {join} from 'node:path'
import {expect, test} from 'vitest'
import {goldPages, listFields, singleFields} from '../support/extraction/gold.ts'
import {readFacts} from '../support/extraction/read-facts.ts'
import {type Count, countOf, f1, leaks, precision, recall, score} from '../support/extraction/score.ts'
import {readOne} from '../support/read-articles.ts'

const fields = [...listFields, ...singleFields]
const results = goldPages(join(import.meta.dirname, '../fixtures/extraction')).map((page) => {
  const found = readFacts(readOne(page.source).documents)
  return {page, found, scores: score(page, found), leaks: leaks(page, found)}
})
const total = (...of: typeof fields): Count =>
  countOf(of.flatMap((field) => results.map(({scores}) => scores[field])))

const row = (name: string, count: Count): string =>
  [
    name.padEnd(10),
    ...[precision(count), recall(count), f1(count)].map((share) => share.toFixed(3)),
    `right ${count.right}, wrong ${count.wrong.length}, missed ${count.missed.length}`,
  ].join('  ')

const faults = results.flatMap(({page, scores}) =>
  fields.flatMap((field) => [
    ...scores[field].wrong.map((fact) => `${page.name}: wrong ${field}: ${fact}`),
    ...scores[field].missed.map((fact) => `${page.name}: missed ${field}: ${fact}`),
  ]),
)

console.log(
  [
    `${results.length} pages; precision, recall, F1`,
    ...fields.map((field) => row(field, total(field))),
    row('entities', total(...listFields)),
    ...faults,
  ].join('\n'),
)

test('finds the facts of pages of many kinds', () => {
  expect(f1(total(...listFields))).toBeGreaterThanOrEqual(0.97)
  expect(precision(total(...listFields))).toBeGreaterThanOrEqual(0.98)
})

test.each(listFields)('finds their %s', (field) => {
  expect(f1(total(field))).toBeGreaterThanOrEqual(0.94)
})

test('finds every condition, and none where a page is about something else', () => {
  const told = results.map(({page, found}) => [page.name, found.condition !== undefined])
  expect(told).toEqual(results.map(({page}) => [page.name, page.facts.condition !== undefined]))
  expect(f1(total('condition'))).toBe(1)
})

test('finds every question, title, author and reviewer', () => {
  for (const field of ['faqs', 'title', 'author', 'reviewer'] as const) expect(f1(total(field))).toBe(1)
})

test('takes no words of the site around them for facts', () => {
  expect(results.flatMap(({page, leaks: words}) => words.map((word) => [page.name, word]))).toEqual([])
})
