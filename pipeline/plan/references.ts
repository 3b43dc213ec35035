import {isRecord, type Fields} from './json.ts'
import type {SanityDocument} from './types.ts'

/** Ids of the documents that must exist for `value` to be stored, without repetition, in order of appearance. */
export function strongReferences(value: unknown): readonly string[] {
  if (!isObject(value)) return []
  const known = found.get(value)
  if (known !== undefined) return known
  const ids = new Set<string>()
  collect(value, ids)
  const references = [...ids]
  found.set(value, references)
  return references
}

/** Says that a document refers to the same documents as the one that it was made from, and gives it back. */
export function withReferencesOf<Made extends SanityDocument>(document: SanityDocument, made: Made): Made {
  found.set(made, strongReferences(document))
  return made
}

/** Says that a document refers to nothing that must exist. */
export function withoutReferences(document: SanityDocument): void {
  found.set(document, [])
}

/** A plan asks for the references of the same document several times; documents never change. */
const found = new WeakMap<object, readonly string[]>()

function collect(value: object, ids: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) if (isObject(item)) collect(item, ids)
  } else if (isRecord(value)) {
    if (typeof value['_ref'] !== 'string') collectFields(value, ids)
    else if (value['_weak'] !== true) ids.add(value['_ref'])
  }
}

function collectFields(fields: Fields, ids: Set<string>): void {
  for (const name in fields) {
    const value = fields[name]
    if (isObject(value)) collect(value, ids)
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** How a referenced document will be stored when the plan has been carried out. */
export type Target = {state: 'published'} | {state: 'draft'; type: string} | {state: 'missing'}

/**
 * The document with every strong reference that the Content Lake would refuse made weak. One to a document that
 * exists only as a draft becomes strong again when an editor publishes, as the Studio itself does it.
 */
export function weakenReferences(document: SanityDocument, targetOf: (id: string) => Target): SanityDocument {
  if (strongReferences(document).every((id) => targetOf(id).state === 'published')) return document
  const weak = weakenFields(document, targetOf)
  return weak === document ? document : {...weak, _id: document._id, _type: document._type}
}

/** The fields themselves where nothing in them is weakened. */
function weakenFields(fields: Fields, targetOf: (id: string) => Target): Fields {
  let weak: Record<string, unknown> | undefined
  for (const name in fields) {
    const value = fields[name]
    const weakened = weaken(value, targetOf)
    if (weakened !== value) (weak ??= {...fields})[name] = weakened
  }
  return weak ?? fields
}

function weaken(value: unknown, targetOf: (id: string) => Target): unknown {
  if (Array.isArray(value)) return weakenItems(value, targetOf)
  if (!isRecord(value)) return value
  if (typeof value['_ref'] !== 'string') return weakenFields(value, targetOf)
  if (value['_weak'] === true) return value
  const target = targetOf(value['_ref'])
  if (target.state === 'published') return value
  return target.state === 'draft'
    ? {...value, _weak: true, _strengthenOnPublish: {type: target.type}}
    : {...value, _weak: true}
}

function weakenItems(items: readonly unknown[], targetOf: (id: string) => Target): readonly unknown[] {
  const weak = items.map((item) => weaken(item, targetOf))
  return weak.some((item, index) => item !== items[index]) ? weak : items
}
