import type {DatabaseSync, StatementSync} from 'node:sqlite'
import {isObject, publishedId, type Document, type JsonObject} from '../document.ts'
import type {Change, Transaction} from './dataset.ts'
import {createHistoryReader} from './history-reader.ts'

/** Transactions between two positions, both included; positions grow with each transaction. */
export interface LogRange {
  /** Only transactions that touched one of these. */
  readonly documentIds?: readonly string[] | undefined
  readonly from?: number | undefined
  readonly to?: number | undefined
  /** Newest first. */
  readonly reverse?: boolean | undefined
}

export interface LoggedTransaction extends Transaction {
  readonly position: number
}

/** What happened to a dataset, as SQLite keeps it. */
export interface TransactionLog {
  /** Position of the newest transaction; 0 before the first. */
  newest(): number
  positionOf(transactionId: string): number | undefined
  /** Position of the newest transaction that is not younger than the time (ISO 8601, UTC); 0 for none. */
  positionAt(timestamp: string): number
  /** Reads in pages, so that it may be left and taken up again while others write. */
  read(range: LogRange): Generator<LoggedTransaction>
  /** The document after the transaction at this position; undefined if the log knows nothing of it till then. */
  documentAt(id: string, position: number): Document | null | undefined
  /** The last state in which the document existed. */
  lastDocument(id: string): Document | undefined
  /** Every id that the published document, its draft and its versions have had, ascending. */
  idsOfGroup(id: string): string[]
  /** Every id that a version in the release has had, ascending. */
  idsOfRelease(name: string): string[]
}

const everything = Number.MAX_SAFE_INTEGER

export function openTransactionLog(database: DatabaseSync, dataset: string): TransactionLog {
  const select = prepareReads(database, dataset)
  const history = createHistoryReader(database, dataset)

  function* read({documentIds, from = 0, to = everything, reverse = false}: LogRange) {
    let [low, high] = [from, to]
    for (;;) {
      const page = select.positions(documentIds, low, high, reverse)
      for (const position of page) yield readTransaction(position)
      const last = page.at(-1)
      if (last === undefined) return
      if (reverse) high = last - 1
      else low = last + 1
    }
  }

  function readTransaction(position: number): LoggedTransaction {
    const row = select.transaction(position)
    const mutations: unknown = JSON.parse(String(row['mutations']))
    const byDocument = Map.groupBy(Array.isArray(mutations) ? mutations.filter(isObject) : [], idOf)
    const changes = [...byDocument].map(([id, list]) => readChange(id, position, list))
    const {id, timestamp, author} = row
    return {
      position,
      id: String(id),
      timestamp: String(timestamp),
      author: String(author),
      changes: changes.filter((change) => change !== undefined),
    }
  }

  function readChange(id: string, position: number, mutations: readonly JsonObject[]): Change | undefined {
    const state = history.stateAt(id, position)
    if (state?.position !== position) return undefined
    const {previousRevision, document} = state
    const earlier = previousRevision === null ? null : (history.stateAt(id, position - 1)?.document ?? null)
    const before = earlier?._rev === previousRevision ? earlier : null
    return {id, before, after: document, mutations}
  }

  return {
    newest: () => select.newest(),
    positionOf: (id) => select.positionOf(id),
    positionAt: (timestamp) => select.positionAt(timestamp),
    read,
    documentAt: (id, position) => history.stateAt(id, position)?.document,
    lastDocument: (id) => history.lastDocument(id),
    idsOfGroup: (id) => {
      const group = publishedId(id)
      const ids = [group, `drafts.${group}`].filter((each) => select.isKnown(each))
      const versions = select.idsBelow('versions.').filter((each) => publishedId(each) === group)
      return [...ids, ...versions].toSorted()
    },
    idsOfRelease: (name) => select.idsBelow(`versions.${name}.`),
  }
}

function idOf(mutation: JsonObject): string {
  const [body] = Object.values(mutation)
  return isObject(body) ? String(body['_id'] ?? body['id']) : ''
}

/** Transactions that are read at once. */
const pageSize = 100

function prepareReads(database: DatabaseSync, dataset: string) {
  const prepare = (text: string): StatementSync => database.prepare(text)
  const newest = prepare(
    'select sequence from transaction_log where dataset = ? order by sequence desc limit 1',
  )
  const positionOf = prepare('select sequence from transaction_log where dataset = ? and id = ?')
  const positionAt = prepare(
    'select sequence from transaction_log where dataset = ? and timestamp <= ? order by sequence desc limit 1',
  )
  const transaction = prepare('select * from transaction_log where sequence = ?')
  const isKnown = prepare('select 1 from document_change where dataset = ? and document_id = ? limit 1')
  const idsBelow = prepare(
    'select distinct document_id from document_change ' +
      'where dataset = ? and document_id >= ? and document_id < ? order by document_id',
  )
  const pages = preparePages(database)
  const sequenceOf = (row: Record<string, unknown> | undefined) =>
    row === undefined ? undefined : Number(row['sequence'])

  return {
    newest: () => sequenceOf(newest.get(dataset)) ?? 0,
    positionOf: (id: string) => sequenceOf(positionOf.get(dataset, id)),
    positionAt: (timestamp: string) => sequenceOf(positionAt.get(dataset, timestamp)) ?? 0,
    transaction: (position: number) => transaction.get(position) ?? {},
    isKnown: (id: string) => isKnown.get(dataset, id) !== undefined,
    idsBelow: (prefix: string) =>
      idsBelow.all(dataset, prefix, `${prefix}\u{10FFFF}`).map((row) => String(row['document_id'])),
    positions(ids: readonly string[] | undefined, from: number, to: number, reverse: boolean): number[] {
      const order = reverse ? 'desc' : 'asc'
      const rows =
        ids === undefined
          ? pages.all[order].all(dataset, from, to, pageSize)
          : pages.of[order].all(dataset, JSON.stringify(ids), from, to, pageSize)
      return rows.map((row) => Number(row['sequence']))
    },
  }
}

function preparePages(database: DatabaseSync) {
  const all = (order: string) =>
    database.prepare(
      'select sequence from transaction_log where dataset = ? and sequence between ? and ? ' +
        `order by sequence ${order} limit ?`,
    )
  const of = (order: string) =>
    database.prepare(
      'select distinct sequence from document_change where dataset = ? ' +
        'and document_id in (select value from json_each(?)) and sequence between ? and ? ' +
        `order by sequence ${order} limit ?`,
    )
  return {all: {asc: all('asc'), desc: all('desc')}, of: {asc: of('asc'), desc: of('desc')}}
}
