import type {JsonObject} from '../document.ts'
import {badRequest, notFound} from '../errors.ts'
import {readSwitch} from '../query-parameters.ts'
import type {LogRange, TransactionLog} from '../storage/transaction-log.ts'
import {readCount} from './page-of.ts'
import {transactionEntry, type EntryOptions} from './transaction-entry.ts'

/**
 * The entries of the log that a request asks for. All of the request is checked before the first one is read.
 *
 * @param ids Limits it to transactions that touched one of these documents.
 * @throws WireError for a faulty option or a transaction that is not in the log.
 */
export function readTransactions(
  log: TransactionLog,
  ids: readonly string[] | undefined,
  query: URLSearchParams,
): Generator<JsonObject> {
  const range = readRange(log, ids, query)
  const options = readEntryOptions(ids, query)
  const authors = readList(query, 'authors')
  const limit = readCount(query, 'limit') ?? Number.POSITIVE_INFINITY
  return entries(log, range, {options, authors, limit})
}

interface Selection {
  readonly options: EntryOptions
  readonly authors: readonly string[] | undefined
  readonly limit: number
}

function* entries(log: TransactionLog, range: LogRange, {options, authors, limit}: Selection) {
  let count = 0
  for (const transaction of log.read(range)) {
    if (authors !== undefined && !authors.includes(transaction.author)) continue
    yield transactionEntry(transaction, options)
    count += 1
    if (count >= limit) return
  }
}

/** Both ends are included, whether they are named by transaction or by time. */
function readRange(
  log: TransactionLog,
  ids: readonly string[] | undefined,
  query: URLSearchParams,
): LogRange {
  const [fromTime, toTime] = [readTime(query, 'fromTime'), readTime(query, 'toTime')]
  const from = [
    readPosition(query, 'fromTransaction', log),
    fromTime && log.positionAt(justBefore(fromTime)) + 1,
  ]
  const to = [readPosition(query, 'toTransaction', log), toTime && log.positionAt(toTime)]
  return {
    documentIds: ids,
    from: Math.max(0, ...from.filter((position) => typeof position === 'number')),
    to: Math.min(log.newest(), ...to.filter((position) => typeof position === 'number')),
    reverse: readSwitch(query, 'reverse'),
  }
}

/** The clock of the log counts milliseconds. */
function justBefore(time: string): string {
  return new Date(Date.parse(time) - 1).toISOString()
}

function readPosition(query: URLSearchParams, name: string, log: TransactionLog): number | undefined {
  const id = query.get(name)
  if (id === null || id === '') return undefined
  const position = log.positionOf(id)
  if (position === undefined) throw notFound(`The history has no transaction "${id}", which "${name}" names`)
  return position
}

function readTime(query: URLSearchParams, name: string): string | undefined {
  const text = query.get(name)
  if (text === null || text === '') return undefined
  if (Number.isNaN(Date.parse(text))) throw badRequest(`"${name}" must be a date and time, not "${text}"`)
  return new Date(text).toISOString()
}

function readEntryOptions(ids: readonly string[] | undefined, query: URLSearchParams): EntryOptions {
  const isLimited = readSwitch(query, 'includeIdentifiedDocumentsOnly') && ids !== undefined
  return {
    excludeContent: readSwitch(query, 'excludeContent'),
    excludeMutations: readSwitch(query, 'excludeMutations'),
    includeEffects: query.get('effectFormat') === 'mendoza',
    only: isLimited ? new Set(ids) : undefined,
  }
}

function readList(query: URLSearchParams, name: string): string[] | undefined {
  const text = query.get(name)
  return text === null || text === '' ? undefined : text.split(',')
}
