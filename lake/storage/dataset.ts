import type {DatabaseSync} from 'node:sqlite'
import type {Document, JsonObject} from '../document.ts'
import {atomically} from './database.ts'
import {createHistoryWriter} from './history-writer.ts'
import {createJournal} from './journal.ts'
import type {Memory} from './memory.ts'
import {createReferenceIndex} from './references.ts'
import {openDocuments} from './stored-documents.ts'
import {openTransactionLog, type TransactionLog} from './transaction-log.ts'

/** What one transaction did to one document; `null` stands for its absence. */
export interface Change {
  readonly id: string
  readonly before: Document | null
  readonly after: Document | null
  /** The mutations of this document alone, in wire form and with queries resolved to the id. */
  readonly mutations: readonly JsonObject[]
}

export interface Transaction {
  readonly id: string
  /** ISO 8601, UTC, milliseconds. */
  readonly timestamp: string
  readonly author: string
  readonly changes: readonly Change[]
}

export interface Dataset {
  readonly name: string
  /** The database, where it is a file that other threads can read. */
  readonly file: string | undefined
  /** What a thread that reads the file may hold of the documents, in bytes of their JSON. */
  readonly memoryLimit: number
  /** What was committed before, oldest first. */
  readonly log: TransactionLog
  /** Grows with every commit: what was computed from the documents holds while it stays the same. */
  revision(): number
  /** Whether the documents are too large for memory: looking into one may read it from the file. */
  readsOnDemand(): boolean
  get(id: string): Document | undefined
  /** All documents, ascending by `_id`. Valid until the next commit: read it at once, do not keep it. */
  documents(): readonly Document[]
  /** Ids of the documents that changed after that revision; undefined where it is no longer known. */
  changesSince(revision: number): Iterable<string> | undefined
  hasTransaction(id: string): boolean
  /** Timestamp of the newest transaction, or the empty string. */
  lastTimestamp(): string
  /** Ids of the documents that hold a strong reference to this one. */
  referrers(id: string): ReadonlySet<string>
  /** Stores the transaction, then shows it to readers, then tells the subscribers. */
  commit(transaction: Transaction): void
  /** Puts these documents in the place of all others, without history and without telling anybody. */
  replace(documents: readonly Document[]): void
  /** @returns A function that ends the subscription. */
  subscribe(listener: (transaction: Transaction) => void): () => void
  /** Ends what is read from the file, before the dataset is deleted. */
  close(): void
}

/** @throws DamagedDatabase if a stored document cannot be read. */
export function openDataset(database: DatabaseSync, name: string, memory: Memory): Dataset {
  const documents = openDocuments(database, name, memory)
  let references = createReferenceIndex(() => documents.sorted())
  let write = prepareWrites(database, name)
  const findTransaction = database.prepare('select 1 from transaction_log where dataset = ? and id = ?')
  const subscribers = new Set<(transaction: Transaction) => void>()
  let newest = readNewestTimestamp(database, name)
  let revision = 0
  const journal = createJournal()

  return {
    name,
    file: database.location() ?? undefined,
    memoryLimit: memory.limit,
    log: openTransactionLog(database, name),
    revision: () => revision,
    readsOnDemand: () => documents.readsOnDemand(),
    get: (id) => documents.get(id),
    documents: () => documents.sorted(),
    changesSince: (since) => journal.since(since, revision),
    hasTransaction: (id) => findTransaction.get(name, id) !== undefined,
    lastTimestamp: () => newest,
    referrers: (id) => references.referrers(id),
    commit(transaction) {
      const {changes} = transaction
      const {heldSize, isExchanged} = documents.change(changes, () =>
        atomically(database, () => write(transaction)),
      )
      for (const {before, after} of changes) references.change(before, after)
      newest = transaction.timestamp
      revision += 1
      journal.add(
        revision,
        changes.map(({id}) => id),
        heldSize,
      )
      if (isExchanged) journal.clear(revision)
      for (const subscriber of subscribers) subscriber(transaction)
    },
    replace(others) {
      documents.replace(others, () => atomically(database, () => storeAll(database, name, others)))
      references = createReferenceIndex(() => documents.sorted())
      write = prepareWrites(database, name)
      newest = ''
      revision += 1
      journal.clear(revision)
    },
    subscribe(listener) {
      subscribers.add(listener)
      return () => void subscribers.delete(listener)
    },
    close: () => documents.close(),
  }
}

function storeAll(database: DatabaseSync, dataset: string, documents: readonly Document[]): void {
  for (const table of ['document', 'transaction_log', 'document_change']) {
    database.prepare(`delete from ${table} where dataset = ?`).run(dataset)
  }
  const put = database.prepare('insert or replace into document values (?, ?, ?, ?, ?)')
  for (const document of documents) {
    const {_id, _type, _rev} = document
    put.run(dataset, _id, _type, _rev ?? '', JSON.stringify(document))
  }
}

function readNewestTimestamp(database: DatabaseSync, dataset: string): string {
  const select = 'select timestamp from transaction_log where dataset = ? order by sequence desc limit 1'
  return String(database.prepare(select).get(dataset)?.['timestamp'] ?? '')
}

/** @returns A function that stores a transaction and says how many bytes the documents in it have. */
function prepareWrites(database: DatabaseSync, dataset: string): (transaction: Transaction) => number {
  const log = database.prepare(
    'insert into transaction_log (dataset, id, timestamp, author, mutations) values (?, ?, ?, ?, ?)',
  )
  const change = database.prepare('insert into document_change values (?, ?, ?, ?, ?)')
  const remove = database.prepare('delete from document where dataset = ? and id = ?')
  const put = database.prepare(
    'insert into document values (?, ?, ?, ?, ?) on conflict do update ' +
      'set type = excluded.type, rev = excluded.rev, body = excluded.body',
  )
  const historyOf = createHistoryWriter()
  return ({id, timestamp, author, changes}) => {
    const mutations = JSON.stringify(changes.flatMap((each) => each.mutations))
    const {lastInsertRowid: sequence} = log.run(dataset, id, timestamp, author, mutations)
    let size = 0
    for (const each of changes) {
      const {id: documentId, before, after} = each
      const body = after === null ? null : JSON.stringify(after)
      change.run(dataset, documentId, sequence, before?._rev ?? null, historyOf(each, id, body))
      if (after === null || body === null) remove.run(dataset, documentId)
      else put.run(dataset, documentId, after._type, after._rev, body)
      size += body === null ? 0 : Buffer.byteLength(body)
    }
    return size
  }
}
