import fc from 'fast-check'
import {expect, test, vi} from 'vitest'
import {createComparison} from './engine-compare.ts'
import {hostileDocuments, queries} from './engine-queries.ts'

vi.setConfig({testTimeout: 60_000})

/** Bytes of documents that are held in memory; the last suffices for some, and for others until they change. */
const memories = [
  ['in memory', Infinity],
  ['read on demand', 0],
  ['that outgrow memory', 8000],
] as const

const perspectives = fc.constantFrom('raw', 'published', 'drafts', 'r1,drafts')

test.each(memories)(
  'with documents %s the engine answers as groq-js alone does, to the byte',
  (_, memory) => {
    fc.assert(
      fc.property(
        hostileDocuments,
        perspectives,
        fc.array(queries, {minLength: 10, maxLength: 10}),
        (documents, perspective, texts) => {
          const comparison = createComparison(documents, perspective, memory)
          for (const text of texts) {
            const {planned, untouched} = comparison.ask(text)
            expect({text, answer: planned}).toEqual({text, answer: untouched})
          }
        },
      ),
      {numRuns: 50, seed: 5},
    )
  },
)

test.each(memories)(
  'with documents %s indexes answer after commits as if they were built anew',
  (_, memory) => {
    fc.assert(
      fc.property(
        hostileDocuments,
        hostileDocuments,
        perspectives,
        fc.array(queries, {minLength: 6, maxLength: 6}),
        (before, after, perspective, texts) => {
          const comparison = createComparison(before, perspective, memory)
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
  },
)
