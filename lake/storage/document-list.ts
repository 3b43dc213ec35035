import type {Document} from '../document.ts'

/** Documents of one dataset, by id and in the order of their ids. */
export interface DocumentList {
  get(id: string): Document | undefined
  /** All documents, ascending by `_id` in UTF-16 units. Valid until the next change. */
  sorted(): readonly Document[]
  set(document: Document): void
  delete(id: string): void
}

/** Above this many changes since the last read, sorting anew costs less than keeping the order. */
const worthSorting = 64

export function createDocumentList(documents: Iterable<Document>): DocumentList {
  const byId = new Map<string, Document>()
  for (const document of documents) byId.set(document._id, document)
  let order: Document[] | undefined
  let changesSinceRead = 0

  function keepOrder(change: (order: Document[]) => void): void {
    if (order === undefined) return
    changesSinceRead += 1
    if (changesSinceRead > worthSorting) order = undefined
    else change(order)
  }

  return {
    get: (id) => byId.get(id),
    sorted() {
      order ??= [...byId.values()].toSorted((one, other) => compareIds(one._id, other._id))
      changesSinceRead = 0
      return order
    },
    set(document) {
      const replaces = byId.has(document._id)
      byId.set(document._id, document)
      keepOrder((list) => list.splice(positionOf(list, document._id), replaces ? 1 : 0, document))
    },
    delete(id) {
      if (byId.delete(id)) keepOrder((list) => list.splice(positionOf(list, id), 1))
    },
  }
}

function compareIds(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** Where the id stands in a list ascending by `_id`, or would have to be put. */
export function positionOf(list: readonly Document[], id: string): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = list[middle]
    if (found !== undefined && found._id < id) low = middle + 1
    else high = middle
  }
  return low
}
