import {canonicalHash} from './canonical-hash.ts'
import {itemPath, textPath} from './item-paths.ts'
import {isEmpty, isKeyedList} from './json.ts'
import {itemLists} from './roles.ts'
import type {SanityDocument} from './types.ts'

const bookkeeping = new Set(['_id', '_type', '_rev', '_createdAt', '_updatedAt', 'provenance'])

/** Names of the fields that hold content, in document order. */
export const contentFields = (document: SanityDocument): string[] =>
  Object.keys(document).filter((field) => !bookkeeping.has(field) && document[field] !== undefined)

/** A document without the fields that the Content Lake sets by itself. */
export function withoutSystemFields(document: SanityDocument): SanityDocument {
  const {_rev, _createdAt, _updatedAt, ...rest} = document
  return {...rest, _id: document._id, _type: document._type}
}

/** Hashes of all that an import writes into a new page, by path. */
export function hashPage(document: SanityDocument): Map<string, string> {
  const hashes = new Map<string, string>()
  for (const field of contentFields(document)) {
    const value = document[field]
    if (itemLists.has(field) && isKeyedList(value))
      for (const item of value) hashes.set(itemPath(field, item._key), canonicalHash(item))
    else hashes.set(field, canonicalHash(value))
  }
  return hashes
}

/** Hashes of all that an import writes into a new shared document, by path; every alias has its own.
 * A field that it leaves empty has none, so that another source may fill it. */
export function hashShared(document: SanityDocument): Map<string, string> {
  const hashes = new Map<string, string>()
  for (const field of contentFields(document)) {
    const value = document[field]
    if (isEmpty(value)) continue
    if (field === 'aliases' && Array.isArray(value)) {
      const aliases: readonly unknown[] = value
      for (const alias of aliases) hashes.set(textPath(field, String(alias)), canonicalHash(alias))
    } else hashes.set(field, canonicalHash(value))
  }
  return hashes
}
