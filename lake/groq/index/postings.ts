import type {Document} from '../../document.ts'
import {positionOf} from '../../storage/document-list.ts'

/** Documents by a key, each list ascending by `_id`. */
export interface Postings<Key> {
  get(key: Key): readonly Document[]
  keys(): Iterable<Key>
  add(key: Key, document: Document): void
  remove(key: Key, document: Document): void
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
    },
    remove(key, document) {
      const list = lists.get(key)
      if (list === undefined) return
      const position = positionOf(list, document._id)
      if (list[position]?._id === document._id) list.splice(position, 1)
      if (list.length === 0) lists.delete(key)
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

/** The documents of the first list that the second holds as well. */
export function intersect(some: readonly Document[], others: readonly Document[]): readonly Document[] {
  if (some.length * 8 < others.length) return some.filter((document) => includes(others, document))
  const known = new Set(others)
  return some.filter((document) => known.has(document))
}

/** The documents of all lists, each once, ascending by `_id`. */
export function unite(lists: readonly (readonly Document[])[]): readonly Document[] {
  const filled = lists.filter(({length}) => length > 0)
  const [only = nothing] = filled
  if (filled.length < 2) return only
  return inOrder(new Set(filled.flat()))
}

export function inOrder(documents: Iterable<Document>): readonly Document[] {
  return [...documents].toSorted((one, other) => (one._id < other._id ? -1 : 1))
}
