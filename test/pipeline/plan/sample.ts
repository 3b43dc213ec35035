import {keyOf} from '../../../pipeline/identity/hash.ts'
import type {ImportedDocument, PlanOptions, SanityDocument} from '../../../pipeline/plan/types.ts'

export const options: PlanOptions = {
  publish: false,
  importedAt: '2026-11-22T09:00:00Z',
  importer: 'articular 0.1.0',
}

export const later: PlanOptions = {...options, importedAt: '2026-12-24T09:00:00Z'}

/** Documents of one source; the source itself comes first. */
export function fromSource(name: string, ...documents: readonly SanityDocument[]): ImportedDocument[] {
  const source = {id: `sourceArticle-${name}`, contentHash: keyOf(name)}
  return [{_id: source.id, _type: 'sourceArticle', title: name}, ...documents].map((document) => ({
    document,
    source,
  }))
}

export const condition = (slug: string, fields: Readonly<Record<string, unknown>>): SanityDocument => ({
  _id: `condition-${slug}`,
  _type: 'condition',
  ...fields,
})

export const symptom = (slug: string, fields: Readonly<Record<string, unknown>> = {}): SanityDocument => ({
  _id: `symptom-${slug}`,
  _type: 'symptom',
  name: slug,
  ...fields,
})

/** An edge to a symptom, keyed as an import keys it. */
export const symptomEdge = (slug: string, fields: Readonly<Record<string, unknown>> = {}) => ({
  _type: 'conditionSymptom',
  _key: keyOf(`symptom-${slug}`),
  symptom: {_type: 'reference', _ref: `symptom-${slug}`},
  ...fields,
})

export const section = (key: string, heading: string) => ({_type: 'section', _key: key, heading})

/** A paragraph whose keys come from the source, as those of an import do. */
export const paragraph = (text: string, key: string) => ({
  _type: 'block',
  _key: key,
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: `${key}s0`, text, marks: []}],
})
