import type {Document} from '../../document.ts'
import {positionOf} from '../../storage/document-list.ts'

/** Documents by a key, each list ascending by `_id`. */
export interface Postings<Key> {
  get(key: Key): readonly Document[]
  keys(): Iterable<Key>
  /** @returns Whether the key had no documents before. */
  add(key: Key, document: Document): boolean
  /** @returns Whether the key has no documents any more. */
  remove(key: Key, document: Document): boolean
}

export const nothing: readonly Document[] = []

export function createPostings<Key>(): Postings<Key> {
  const lists = new Map<Key, Document[]>()
  return {
    get: (key) => lists.get(key) ?? nothing,
    keys: () => lists.keys(),
    add(key, document) {
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [document])
      else insert(list, document)
      return list === undefined
    },
    remove(key, document) {
      const list = lists.get(key)
      if (list === undefined) return false
      const position = positionOf(list, document._id)
      if (list[position]?._id === document._id) list.splice(position, 1)
      return list.length === 0 && lists.delete(key)
    },
  }
}

function insert(list: Document[], document: Document): void {
  const last = list.at(-1)
  if (last !== undefined && last._id < document._id) {
    list.push(document)
    return
  }
  const position = positionOf(list, document._id)
  const replaces = list[position]?._id === document._id
  list.splice(position, replaces ? 1 : 0, document)
}

export function includes(list: readonly Document[], document: Document): boolean {
  return list[positionOf(list, document._id)] === document
}

/** So many documents of a list are gone through in the time that one is looked up in it. */
const lookupCost = 16

/** The documents that both lists hold, ascending by `_id`. */
export function intersect(some: readonly Document[], others: readonly Document[]): readonly Document[] {
  const [shorter, longer] = some.length <= others.length ? [some, others] : [others, some]
  if (shorter.length * lookupCost < longer.length) {
    return shorter.filter((document) => includes(longer, document))
  }
  const known = new Set(shorter)
  return longer.filter((document) => known.has(document))
}

/** The documents that all lists hold; none where there is no list. */
export function intersectAll(lists: readonly (readonly Document[])[]): readonly Document[] {
  if (lists.length < 2) return lists[0] ?? nothing
  const [shortest = nothing, ...rest] = lists.toSorted((one, other) => one.length - other.length)
  return rest.reduce(intersect, shortest)
}

/** The documents of all lists, each once, ascending by `_id`. */
export function unite(lists: readonly (readonly Document[])[]): readonly Document[] {
  const filled = lists.filter(({length}) => length > 0)
  if (filled.length < 2) return filled[0] ?? nothing
  // Neighbours are merged in rounds, so that no document is moved more often than there are rounds.
  let merged = filled.toSorted((one, other) => one.length - other.length)
  while (merged.length > 1) {
    merged = merged.flatMap((list, position) => {
      if (position % 2 === 1) return []
      const next = merged[position + 1]
      return [next === undefined ? list : merge(list, next)]
    })
  }
  return merged[0] ?? nothing
}

function merge(shorter: readonly Document[], longer: readonly Document[]): readonly Document[] {
  const isFar = shorter.length * lookupCost < longer.length
  const merged: Document[] = []
  let position = 0
  for (const document of shorter) {
    const end = isFar ? positionOf(longer, document._id) : undefined
    for (; position < (end ?? longer.length); position += 1) {
      const other = longer[position]
      if (other === undefined || (end === undefined && other._id >= document._id)) break
      merged.push(other)
    }
    if (longer[position] !== document) merged.push(document)
  }
  for (; position < longer.length; position += 1) {
    const other = longer[position]
    if (other !== undefined) merged.push(other)
  }
  return merged
}

export function inOrder(documents: Iterable<Document>): readonly Document[] {
  return [...documents].toSorted((one, other) => (one._id < other._id ? -1 : 1))
}
