import {keyOf} from '../../../pipeline/identity/hash.ts'
import {canonicalHash} from '../../../pipeline/plan/canonical-hash.ts'
import {planImport} from '../../../pipeline/plan/plan.ts'
import type {Change, ImportedDocument, Plan, SanityDocument} from '../../../pipeline/plan/types.ts'
import {condition, fromSource, later, options} from './sample.ts'
import {carryOut, documentsOf, storedOf, type Documents} from './stored-documents.ts'

export const nothing = documentsOf()

/** The plan of an import at a later time than all that is stored. */
export const plan = (imports: readonly ImportedDocument[], documents: Documents): Plan =>
  planImport(imports, storedOf(documents), later)

/** What is stored after a first import into nothing. */
export const imported = (imports: readonly ImportedDocument[]): Documents =>
  carryOut(nothing, planImport(imports, storedOf(nothing), options))

export const pageId = 'condition-shin-splints'
export const page = (fields: Readonly<Record<string, unknown>>) =>
  fromSource('first', condition('shin-splints', fields))
export const nextPage = (fields: Readonly<Record<string, unknown>>) =>
  fromSource('second', condition('shin-splints', fields))

export function changeOf({changes}: Plan, id = pageId): Change {
  const change = changes.find((candidate) => candidate.id === id)
  if (change === undefined) throw new Error(`no change of ${id}`)
  return change
}

export const exercise = (fields: Readonly<Record<string, unknown>>): SanityDocument => ({
  _id: 'exercise-bridge',
  _type: 'exercise',
  name: 'Bridge',
  ...fields,
})

/** What provenance says about a value that an import wrote. */
export const fieldHash = (path: string, value: unknown) => ({
  _type: 'fieldHash',
  _key: keyOf(path),
  path,
  hash: canonicalHash(value),
})

/** What provenance says about a source. */
export const source = (name: string, importedAt = options.importedAt) => ({
  _type: 'provenanceSource',
  _key: keyOf(`sourceArticle-${name}`),
  source: {_type: 'reference', _ref: `sourceArticle-${name}`, _weak: true},
  importedAt,
  contentHash: keyOf(name),
  importer: options.importer,
})
