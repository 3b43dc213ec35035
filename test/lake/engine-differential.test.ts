import fc from 'fast-check'
import {expect, test, vi} from 'vitest'
import {createComparison} from './engine-compare.ts'
import {hostileDocuments, queries} from './engine-queries.ts'

vi.setConfig({testTimeout: 60_000})

const perspectives = fc.constantFrom('raw', 'published', 'drafts', 'r1,drafts')

test('the engine with indexes answers as groq-js alone does, to the byte', () => {
  fc.assert(
    fc.property(
      hostileDocuments,
      perspectives,
      fc.array(queries, {minLength: 10, maxLength: 10}),
      (documents, perspective, texts) => {
        const comparison = createComparison(documents, perspective)
        for (const text of texts) {
          const {planned, untouched} = comparison.ask(text)
          expect({text, answer: planned}).toEqual({text, answer: untouched})
        }
      },
    ),
    {numRuns: 50, seed: 5},
  )
})

test('indexes follow the commits: what they answer after changes is what they answer when built anew', () => {
  fc.assert(
    fc.property(
      hostileDocuments,
      hostileDocuments,
      perspectives,
      fc.array(queries, {minLength: 6, maxLength: 6}),
      (before, after, perspective, texts) => {
        const comparison = createComparison(before, perspective)
        for (const text of texts) comparison.ask(text)
        comparison.change(after)
        for (const text of texts) {
          const {planned, untouched} = comparison.ask(text)
          expect({text, answer: planned}).toEqual({text, answer: untouched})
        }
      },
    ),
    {numRuns: 25, seed: 6},
  )
})
