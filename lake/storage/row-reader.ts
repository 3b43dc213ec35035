import type {DatabaseSync} from 'node:sqlite'
import {isStored, type Document, type JsonObject} from '../document.ts'
import {cannotRead} from '../errors.ts'
import type {RecentRows} from './memory.ts'
import {createReadAhead} from './read-ahead.ts'
import type {Row, RowReader} from './row.ts'

/** Reads the rows of one dataset as long as they are what the database has. */
export interface StoredRows extends RowReader {
  /** Has to be called after rows were overwritten. */
  forgetAhead(): void
  /** Lets no row be read any more, since others stand in their place. */
  close(): void
}

export function createRowReader(database: DatabaseSync, dataset: string, recent: RecentRows): StoredRows {
  const texts = createReadAhead(database, dataset)
  let isClosed = false

  function read(row: Row): JsonObject {
    if (isClosed) throw cannotRead(row.id, 'its dataset was replaced or deleted meanwhile')
    try {
      const text = texts.get(row.id)
      if (text === undefined) throw new Error('it is gone')
      row.size = Buffer.byteLength(text)
      return parseBody(row.id, text)
    } catch (error) {
      throw cannotRead(row.id, error instanceof Error ? error.message : String(error))
    }
  }

  return {
    content(row) {
      const known = recent.get(row)
      if (known !== undefined) return known
      const content = read(row)
      recent.add(row, content, texts.isWalk())
      return content
    },
    forgetAhead: () => texts.forget(),
    close() {
      isClosed = true
    },
  }
}

/** @throws Error for what is no document, or another one. */
export function parseBody(id: string, body: string): Document {
  const document: unknown = JSON.parse(body)
  if (isStored(document) && document._id === id) return document
  throw new Error(`the stored document "${id}" is none`)
}
