import fc from 'fast-check'
import {expect, test} from 'vitest'
import {contentFields} from '../../../pipeline/plan/owned-fields.ts'
import {planImport} from '../../../pipeline/plan/plan.ts'
import {planToTransactions} from '../../../pipeline/plan/transactions.ts'
import {
  fullImportArbitrary,
  historyArbitrary,
  importArbitrary,
  importInto,
  lock,
  pageId,
  pageIn,
  symptomsOf,
} from './histories.ts'
import type {SanityDocument} from '../../../pipeline/plan/types.ts'
import {later, options} from './sample.ts'
import {commit, documentsOf, edit, publish, storedOf, type Documents} from './stored-documents.ts'

const importsArbitrary = fc.array(importArbitrary, {maxLength: 3})

test('importing the same source twice writes nothing', () => {
  fc.assert(
    fc.property(historyArbitrary, importArbitrary, (documents, imports) => {
      const once = importInto(documents, imports)
      const again = planImport(imports, storedOf(once), later)
      expect(planToTransactions(again)).toStrictEqual([])
    }),
  )
})

test('importing what an editor published unchanged writes nothing', () => {
  fc.assert(
    fc.property(historyArbitrary, importArbitrary, (documents, imports) => {
      const published = publish(importInto(documents, imports), pageId)
      expect(planToTransactions(planImport(imports, storedOf(published), later))).toStrictEqual([])
    }),
  )
})

test('an editor’s values stand', () => {
  fc.assert(
    fc.property(historyArbitrary, importsArbitrary, (documents, imports) => {
      const edited = edit(documents, pageId, (page) => ({
        summary: 'By the editor.',
        symptoms: symptomsOf(page).map((item) => Object.assign({}, item, {note: 'by the editor'})),
      }))
      const after = pageIn(imports.reduce(importInto, edited))
      const stored = new Map(symptomsOf(after).map((item) => [item._key, item]))
      expect(after['summary']).toBe('By the editor.')
      for (const item of symptomsOf(pageIn(edited))) expect(stored.get(item._key)).toStrictEqual(item)
    }),
  )
})

test('an editor’s order stands as long as no source has the same', () => {
  fc.assert(
    fc.property(fullImportArbitrary, fc.array(fullImportArbitrary, {maxLength: 3}), (first, imports) => {
      const imported = importInto(documentsOf(), first)
      const edited = edit(imported, pageId, (page) => ({symptoms: symptomsOf(page).toReversed()}))
      fc.pre(
        imports.every(
          (next) => keysOf(pageIn(importInto(documentsOf(), next))).join() !== keysOf(pageIn(edited)).join(),
        ),
      )
      const after = pageIn(imports.reduce(importInto, edited))
      expect(keysOf(after)).toStrictEqual(keysOf(pageIn(edited)))
    }),
  )
})

test('deleted items stay deleted', () => {
  fc.assert(
    fc.property(historyArbitrary, importsArbitrary, fc.nat(), (documents, imports, choice) => {
      const symptoms = symptomsOf(pageIn(documents))
      const deleted = symptoms[choice % Math.max(symptoms.length, 1)]?._key
      const edited = edit(documents, pageId, () => ({
        symptoms: symptoms.filter(({_key}) => _key !== deleted),
      }))
      const after = symptomsOf(pageIn(imports.reduce(importInto, edited)))
      expect(after.some(({_key}) => _key === deleted)).toBe(false)
    }),
  )
})

test('locked paths win', () => {
  fc.assert(
    fc.property(historyArbitrary, importsArbitrary, (documents, imports) => {
      const locked = edit(documents, pageId, lock('summary', 'symptoms'))
      const {summary, symptoms} = pageIn(imports.reduce(importInto, locked))
      expect([summary, symptoms]).toStrictEqual([pageIn(locked)['summary'], pageIn(locked)['symptoms']])
    }),
  )
})

test('the live page keeps its content', () => {
  fc.assert(
    fc.property(historyArbitrary, importsArbitrary, (documents, imports) => {
      const live = publish(documents, pageId)
      const before = contentOf(live)
      const after = contentOf(imports.reduce(importInto, live))
      expect(after).toStrictEqual(before)
    }),
  )
})

test('the order of the documents does not matter', () => {
  const shuffled = fc
    .array(importArbitrary, {minLength: 1, maxLength: 3})
    .map((runs) => runs.flatMap((run, index) => (index === 0 ? run : run.slice(0, -1))))
    .chain((imports) =>
      fc.tuple(fc.constant(imports), fc.shuffledSubarray(imports, {minLength: imports.length})),
    )
  fc.assert(
    fc.property(historyArbitrary, shuffled, (documents, [imports, otherOrder]) => {
      const stored = storedOf(documents)
      expect(planImport(otherOrder, stored, options)).toStrictEqual(planImport(imports, stored, options))
    }),
  )
})

test('a plan comes to the same documents in one transaction and in many', () => {
  fc.assert(
    fc.property(
      historyArbitrary,
      importArbitrary,
      fc.integer({min: 1, max: 3}),
      (documents, imports, maxMutations) => {
        const plan = planImport(imports, storedOf(documents), options)
        const many = planToTransactions(plan, {maxBytes: 1_000_000, maxMutations})
        const one = planToTransactions(plan)
        expect(one.length).toBeLessThanOrEqual(1)
        expect(withoutTime(many.reduce(commit, documents))).toStrictEqual(
          withoutTime(one.reduce(commit, documents)),
        )
      },
    ),
  )
})

const contentOf = (documents: Documents) => {
  const page = documents.get(pageId)
  return page === undefined ? [] : contentFields(page).map((field) => [field, page[field]])
}

const keysOf = (page: SanityDocument) => symptomsOf(page).map(({_key}) => _key)

const withoutTime = (documents: Documents) =>
  [...documents].map(([id, {_createdAt, ...document}]) => [id, document])
