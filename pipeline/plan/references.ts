import {isRecord, type Fields} from './json.ts'
import type {SanityDocument} from './types.ts'

/** Ids of the documents that must exist for `value` to be stored, without repetition, in order of appearance. */
export const strongReferences = (value: unknown): string[] => [...new Set(collect(value))]

function collect(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(collect)
  if (!isRecord(value)) return []
  if (typeof value['_ref'] === 'string') return value['_weak'] === true ? [] : [value['_ref']]
  return Object.values(value).flatMap(collect)
}

/** How a referenced document will be stored when the plan has been carried out. */
export type Target = {state: 'published'} | {state: 'draft'; type: string} | {state: 'missing'}

/**
 * The document with every strong reference that the Content Lake would refuse made weak. One to a document that
 * exists only as a draft becomes strong again when an editor publishes, as the Studio itself does it.
 */
export function weakenReferences(document: SanityDocument, targetOf: (id: string) => Target): SanityDocument {
  return {...weakenFields(document, targetOf), _id: document._id, _type: document._type}
}

const weakenFields = (fields: Fields, targetOf: (id: string) => Target): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, weaken(value, targetOf)]))

function weaken(value: unknown, targetOf: (id: string) => Target): unknown {
  if (Array.isArray(value)) return value.map((item) => weaken(item, targetOf))
  if (!isRecord(value)) return value
  if (typeof value['_ref'] !== 'string') return weakenFields(value, targetOf)
  if (value['_weak'] === true) return value
  const target = targetOf(value['_ref'])
  if (target.state === 'published') return value
  return target.state === 'draft'
    ? {...value, _weak: true, _strengthenOnPublish: {type: target.type}}
    : {...value, _weak: true}
}
