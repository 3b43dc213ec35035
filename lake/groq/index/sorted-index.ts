import type {Document} from '../../document.ts'
import {compareValues, readPath, type Path} from './values.ts'

/** Documents ascending by the value of an attribute, and by `_id` where that is alike. */
export interface SortedIndex {
  readonly length: number
  at(position: number): Document | undefined
  /** First position whose value is not below this one, or, with `after`, above it. */
  find(value: unknown, after: boolean): number
  add(document: Document): void
  remove(document: Document): void
}

export function createSortedIndex(documents: readonly Document[], path: Path): SortedIndex {
  const rows = documents
    .map((document) => ({value: readPath(document, path), document}))
    .toSorted((one, other) => compareValues(one.value, other.value))

  function find(isBefore: (value: unknown, id: string) => boolean): number {
    let low = 0
    let high = rows.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const row = rows[middle]
      if (row !== undefined && isBefore(row.value, row.document._id)) low = middle + 1
      else high = middle
    }
    return low
  }

  function placeOf(document: Document): number {
    const wanted = readPath(document, path)
    return find((value, id) => {
      const order = compareValues(value, wanted)
      return order < 0 || (order === 0 && id < document._id)
    })
  }

  return {
    get length() {
      return rows.length
    },
    at: (position) => rows[position]?.document,
    find: (wanted, after) =>
      find((value) => {
        const order = compareValues(value, wanted)
        return after ? order <= 0 : order < 0
      }),
    add(document) {
      rows.splice(placeOf(document), 0, {value: readPath(document, path), document})
    },
    remove(document) {
      const position = placeOf(document)
      if (rows[position]?.document._id === document._id) rows.splice(position, 1)
    },
  }
}
