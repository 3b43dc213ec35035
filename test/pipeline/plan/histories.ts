import fc from 'fast-check'
import {isKeyedList, isRecord, type KeyedItem} from '../../../pipeline/plan/json.ts'
import {planImport} from '../../../pipeline/plan/plan.ts'
import type {ImportedDocument, SanityDocument} from '../../../pipeline/plan/types.ts'
import {condition, fromSource, options, symptom, symptomEdge} from './sample.ts'
import {carryOut, documentsOf, edit, publish, storedOf, type Documents} from './stored-documents.ts'

/** Arbitrary lives of one page: imports of changing sources, an editor's work between them, publishing. */

export const pageId = 'condition-shin-splints'

const words = fc.constantFrom('one', 'two', 'three')
const slugs = ['a', 'b', 'c', 'd', 'e'] as const

/** The documents of one source, whose text may be any and which names at least `minLength` symptoms in any order. */
const importOf = (minLength: number) =>
  fc
    .record({
      summary: fc.option(words, {nil: undefined}),
      definition: fc.option(words, {nil: undefined}),
      symptoms: fc.shuffledSubarray([...slugs], {minLength}),
      contexts: fc.dictionary(fc.constantFrom(...slugs), words),
      aliases: fc.uniqueArray(words),
    })
    .map(({summary, definition, symptoms, contexts, aliases}): ImportedDocument[] => {
      const context = (slug: string) => (contexts[slug] === undefined ? {} : {context: contexts[slug]})
      const shared = summary === undefined ? {aliases} : {aliases, summary}
      return fromSource(
        JSON.stringify([summary, definition, symptoms, contexts, aliases]).replaceAll(/[^a-z]+/g, '-'),
        ...symptoms.map((slug) => symptom(slug, shared)),
        condition('shin-splints', {
          name: 'Shin splints',
          ...(summary === undefined ? {} : {summary}),
          ...(definition === undefined ? {} : {definition}),
          symptoms: symptoms.map((slug) => symptomEdge(slug, context(slug))),
        }),
      )
    })

export const importArbitrary = importOf(0)

/** The documents of a source that names the same symptoms as every other such source. */
export const fullImportArbitrary = importOf(slugs.length)

type Change = (document: SanityDocument) => Readonly<Record<string, unknown>>

const changeSymptoms =
  (change: (items: readonly KeyedItem[]) => readonly KeyedItem[]): Change =>
  (document) => ({symptoms: change(symptomsOf(document))})

const editArbitrary: fc.Arbitrary<Change> = fc.oneof(
  fc.record({summary: words}).map((fields) => () => fields),
  fc.constant(() => ({summary: undefined})),
  fc.nat(4).map((at) => changeSymptoms((items) => items.filter((_, index) => index !== at))),
  fc
    .nat(4)
    .map((at) =>
      changeSymptoms((items) =>
        items.map((item, index) => (index === at ? Object.assign({}, item, {note: 'mine'}) : item)),
      ),
    ),
  fc.constant(changeSymptoms((items) => items.toReversed())),
  fc.constantFrom('summary', 'symptoms').map((path) => lock(path)),
)

/** Locks paths of the page against imports. */
export const lock =
  (...lockedPaths: readonly string[]): Change =>
  ({provenance}) => ({provenance: isRecord(provenance) ? {...provenance, lockedPaths} : {lockedPaths}})

type Step = {kind: 'import'; imports: ImportedDocument[]} | {kind: 'edit'; change: Change} | {kind: 'publish'}

const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  importArbitrary.map((imports) => ({kind: 'import' as const, imports})),
  editArbitrary.map((change) => ({kind: 'edit' as const, change})),
  fc.constant({kind: 'publish' as const}),
)

/** Stored documents after a first import and any number of further steps. */
export const historyArbitrary: fc.Arbitrary<Documents> = fc
  .tuple(importArbitrary, fc.array(stepArbitrary, {maxLength: 6}))
  .map(([first, steps]) => steps.reduce(take, importInto(documentsOf(), first)))

function take(documents: Documents, step: Step): Documents {
  if (step.kind === 'import') return importInto(documents, step.imports)
  return step.kind === 'edit' ? edit(documents, pageId, step.change) : publish(documents, pageId)
}

export const importInto = (documents: Documents, imports: readonly ImportedDocument[]): Documents =>
  carryOut(documents, planImport(imports, storedOf(documents), options))

/** The page as an editor sees it. */
export function pageIn(documents: Documents): SanityDocument {
  const page = documents.get(`drafts.${pageId}`) ?? documents.get(pageId)
  if (page === undefined) throw new Error('the page is gone')
  return page
}

export const symptomsOf = ({symptoms}: SanityDocument): readonly KeyedItem[] =>
  isKeyedList(symptoms) ? symptoms : []
