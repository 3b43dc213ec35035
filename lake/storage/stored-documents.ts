import type {DatabaseSync} from 'node:sqlite'
import type {Document} from '../document.ts'
import {DamagedDatabase} from '../start-errors.ts'
import {createDocumentList, type DocumentList} from './document-list.ts'
import type {Memory} from './memory.ts'
import {createNames, Row} from './row.ts'
import {createRowReader, parseBody, type StoredRows} from './row-reader.ts'
import {createStandIn, rowOf} from './stand-in.ts'

/** What a change did to the documents besides what it says. */
export interface Aftermath {
  /** Of the documents that are held in their old state for those who still look at it, in bytes of JSON. */
  readonly heldSize: number
  /** Whether every document is another object from now on, since they no longer fit into memory. */
  readonly isExchanged: boolean
}

type AfterChange = {readonly id: string; readonly after: Document | null}

/**
 * The documents of a dataset for its readers: whole as long as memory holds them, and stand-ins that are read on demand from
 * then on, until the next replacement or start.
 */
export interface StoredDocuments extends Pick<DocumentList, 'get' | 'sorted'> {
  readsOnDemand(): boolean
  /** @param write Brings the changes into the database and says how many bytes; if it throws, nothing has changed. */
  change(changes: readonly AfterChange[], write: () => number): Aftermath
  /** @param write Puts the documents in the place of all others. */
  replace(documents: readonly Document[], write: () => void): void
  /** Has to be called before others take the name; what readers still hold cannot be read any more. */
  close(): void
}

/** A dataset that has grown stays in memory only with some room, so that it need not be measured again at once. */
const roomToGrow = 1.1

/** @throws DamagedDatabase if a stored document cannot be read. */
export function openDocuments(database: DatabaseSync, dataset: string, memory: Memory): StoredDocuments {
  const measure = prepareMeasure(database, dataset)
  const namesOf = createNames()
  let size = measure()
  let rows = openRows()
  let list = createList(loadDocuments(database, dataset))

  /** Undefined where the documents are held whole. */
  function openRows(): StoredRows | undefined {
    return memory.hold(dataset, size) ? undefined : createRowReader(database, dataset, memory.recent)
  }

  function* shown(documents: Iterable<Document>): Generator<Document> {
    for (const document of documents) yield show(document)
  }

  function show(document: Document): Document {
    return rows === undefined ? document : createStandIn(new Row(document, namesOf(document), rows))
  }

  function createList(documents: Iterable<Document>): DocumentList {
    return createDocumentList(shown(documents))
  }

  function showChanges(changes: readonly AfterChange[]): void {
    for (const {id, after} of changes) {
      if (after === null) list.delete(id)
      else list.set(show(after))
    }
  }

  function changeHeld(changes: readonly AfterChange[], write: () => number): Aftermath {
    // What was replaced is not counted, since looking it up would take as long as writing.
    size += write()
    showChanges(changes)
    if (memory.hold(dataset, size)) return {heldSize: 0, isExchanged: false}
    size = measure()
    if (memory.hold(dataset, size * roomToGrow)) return {heldSize: 0, isExchanged: false}
    rows = createRowReader(database, dataset, memory.recent)
    list = createList(list.sorted())
    return {heldSize: 0, isExchanged: true}
  }

  function changeRows(current: StoredRows, changes: readonly AfterChange[], write: () => number): Aftermath {
    const replaced = changes.flatMap(({id}) => rowOf(list.get(id)) ?? [])
    for (const row of replaced) row.keep(row.content())
    try {
      write()
    } catch (error) {
      for (const row of replaced) row.keep(undefined)
      throw error
    } finally {
      current.forgetAhead()
    }
    for (const row of replaced) memory.recent.delete(row)
    showChanges(changes)
    return {heldSize: replaced.reduce((sum, {size: held}) => sum + held, 0), isExchanged: false}
  }

  return {
    get: (id) => list.get(id),
    sorted: () => list.sorted(),
    readsOnDemand: () => rows !== undefined,
    change: (changes, write) =>
      rows === undefined ? changeHeld(changes, write) : changeRows(rows, changes, write),
    replace(documents, write) {
      write()
      rows?.close()
      size = measure()
      rows = openRows()
      list = createList(documents)
    },
    close() {
      rows?.close()
      memory.release(dataset)
    },
  }
}

/** Of all documents, in bytes. */
function prepareMeasure(database: DatabaseSync, dataset: string): () => number {
  const select = database.prepare('select sum(octet_length(body)) as size from document where dataset = ?')
  return () => Number(select.get(dataset)?.['size'] ?? 0)
}

function* loadDocuments(database: DatabaseSync, dataset: string): Generator<Document> {
  const rows = database.prepare('select id, body from document where dataset = ?').iterate(dataset)
  try {
    for (const {id, body} of rows) yield parseBody(String(id), String(body))
  } catch (error) {
    throw new DamagedDatabase(`The dataset “${dataset}” of ${database.location() ?? 'the database'}`, error)
  }
}
