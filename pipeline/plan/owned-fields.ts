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
  return hashFields(document, (field, value) =>
    itemLists.has(field) && isKeyedList(value)
      ? value.map((item) => [itemPath(field, item._key), canonicalHash(item)] as const)
      : [[field, canonicalHash(value)]],
  )
}

/** Hashes of all that an import writes into a new shared document, by path; every alias has its own.
 * A field that it leaves empty has none, so that another source may fill it. */
export function hashShared(document: SanityDocument): Map<string, string> {
  return hashFields(document, (field, value) => {
    if (isEmpty(value)) return []
    return field === 'aliases' && Array.isArray(value)
      ? value.map((alias: unknown) => [textPath(field, String(alias)), canonicalHash(alias)] as const)
      : [[field, canonicalHash(value)]]
  })
}

type Entries = readonly (readonly [string, string])[]

const hashFields = (
  document: SanityDocument,
  entries: (field: string, value: unknown) => Entries,
): Map<string, string> => new Map(contentFields(document).flatMap((field) => entries(field, document[field])))
