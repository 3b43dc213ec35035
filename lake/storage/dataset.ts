import type {DatabaseSync} from 'node:sqlite'
import {isStored, type Document, type JsonObject} from '../document.ts'
import {DamagedDatabase} from '../start-errors.ts'
import {atomically} from './database.ts'
import {createDocumentList} from './document-list.ts'
import {createJournal} from './journal.ts'
import {createReferenceIndex} from './references.ts'
import {openTransactionLog, type TransactionLog} from './transaction-log.ts'

/** What one transaction did to one document; `null` stands for its absence. */
export interface Change {
  readonly id: string
  readonly before: Document | null
  readonly after: Document | null
  /** The mutations of this document alone, in wire form and with queries resolved to the id. */
  readonly mutations: readonly JsonObject[]
}

/** The change of one document, as what is computed from all of them needs it. */
export type DocumentChange = Pick<Change, 'id' | 'before' | 'after'>

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
  /** What was committed before, oldest first. */
  readonly log: TransactionLog
  /** Grows with every commit: what was computed from the documents holds while it stays the same. */
  revision(): number
  get(id: string): Document | undefined
  /** All documents, ascending by `_id`. Valid until the next commit: read it at once, do not keep it. */
  documents(): readonly Document[]
  /** What was changed after that revision, oldest first; undefined where it is no longer known. */
  changesSince(revision: number): readonly DocumentChange[] | undefined
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
}

/** @throws DamagedDatabase if a stored document cannot be read. */
export function openDataset(database: DatabaseSync, name: string): Dataset {
  let list = createDocumentList(loadDocuments(database, name))
  let references = createReferenceIndex(() => list.sorted())
  const write = prepareWrites(database, name)
  const findTransaction = database.prepare('select 1 from transaction_log where dataset = ? and id = ?')
  const subscribers = new Set<(transaction: Transaction) => void>()
  let newest = readNewestTimestamp(database, name)
  let revision = 0
  const journal = createJournal()

  return {
    name,
    file: database.location() ?? undefined,
    log: openTransactionLog(database, name),
    revision: () => revision,
    get: (id) => list.get(id),
    documents: () => list.sorted(),
    changesSince: (since) => journal.since(since, revision),
    hasTransaction: (id) => findTransaction.get(name, id) !== undefined,
    lastTimestamp: () => newest,
    referrers: (id) => references.referrers(id),
    commit(transaction) {
      atomically(database, () => write(transaction))
      for (const {id, before, after} of transaction.changes) {
        references.change(before, after)
        if (after === null) list.delete(id)
        else list.set(after)
      }
      newest = transaction.timestamp
      revision += 1
      journal.add(revision, transaction.changes)
      for (const subscriber of subscribers) subscriber(transaction)
    },
    replace(documents) {
      atomically(database, () => storeAll(database, name, documents))
      list = createDocumentList(documents)
      references = createReferenceIndex(() => list.sorted())
      newest = ''
      revision += 1
      journal.clear(revision)
    },
    subscribe(listener) {
      subscribers.add(listener)
      return () => void subscribers.delete(listener)
    },
  }
}

function* loadDocuments(database: DatabaseSync, dataset: string): Generator<Document> {
  const rows = database.prepare('select id, body from document where dataset = ?').iterate(dataset)
  try {
    for (const {id, body} of rows) yield readBody(String(id), String(body))
  } catch (error) {
    throw new DamagedDatabase(`The dataset “${dataset}” of ${database.location() ?? 'the database'}`, error)
  }
}

function readBody(id: string, body: string): Document {
  const document: unknown = JSON.parse(body)
  if (isStored(document) && document._id === id) return document
  throw new Error(`the stored document "${id}" is none`)
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

function prepareWrites(database: DatabaseSync, dataset: string): (transaction: Transaction) => void {
  const log = database.prepare(
    'insert into transaction_log (dataset, id, timestamp, author, mutations) values (?, ?, ?, ?, ?)',
  )
  const change = database.prepare('insert into document_change values (?, ?, ?, ?, ?)')
  const remove = database.prepare('delete from document where dataset = ? and id = ?')
  const put = database.prepare(
    'insert into document values (?, ?, ?, ?, ?) on conflict do update ' +
      'set type = excluded.type, rev = excluded.rev, body = excluded.body',
  )
  return ({id, timestamp, author, changes}) => {
    const mutations = JSON.stringify(changes.flatMap((each) => each.mutations))
    const {lastInsertRowid: sequence} = log.run(dataset, id, timestamp, author, mutations)
    for (const {id: documentId, before, after} of changes) {
      const body = after === null ? null : JSON.stringify(after)
      change.run(dataset, documentId, sequence, before?._rev ?? null, body)
      if (after === null || body === null) remove.run(dataset, documentId)
      else put.run(dataset, documentId, after._type, after._rev, body)
    }
  }
}
