import type {JsonObject} from '../document.ts'

/** Names of the attributes of a document, in its order. */
export interface Names {
  readonly list: readonly string[]
  has(name: string): boolean
}

/** Finds the content of a row in the database. */
export interface RowReader {
  content(row: Row): JsonObject
}

/** A stored state of a document: what is known of it without reading, and the way to the rest. */
export class Row {
  readonly id: string
  readonly type: string
  readonly names: Names
  /** Of its JSON in bytes; 0 until it is read. */
  size = 0
  readonly #reader: RowReader
  #kept: JsonObject | undefined

  constructor(document: {readonly _id: string; readonly _type: string}, names: Names, reader: RowReader) {
    this.id = document._id
    this.type = document._type
    this.names = names
    this.#reader = reader
  }

  content(): JsonObject {
    return this.#kept ?? this.#reader.content(this)
  }

  /** Holds what the row says, so that it can be overwritten; undefined reads it again. */
  keep(content: JsonObject | undefined): void {
    this.#kept = content
  }
}

/** Above this many lists of names, those known so far are no longer shared with new documents. */
const mostShared = 10_000

/** Documents with the same attributes share the list of their names. */
export function createNames(): (document: JsonObject) => Names {
  const known = new Map<string, Names>()
  return (document) => {
    // What is undefined is not stored.
    const list = Object.keys(document).filter((name) => document[name] !== undefined)
    const key = JSON.stringify(list)
    const found = known.get(key)
    if (found !== undefined) return found
    const set = new Set(list)
    const names = {list, has: (name: string) => set.has(name)}
    if (known.size >= mostShared) known.clear()
    known.set(key, names)
    return names
  }
}
