import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import {join} from 'node:path'
import type {InverseMutation} from '../../pipeline/pipeline.ts'
import {runFolder} from './run-folder.ts'

/** A document that a transaction writes. */
export interface WrittenDocument {
  readonly id: string
  /** `_rev` of the version that it replaced; none where it made the document. */
  readonly replaced?: string
}

/** A transaction as the ledger knows it before it is sent: how to find out whether it was written, and how to undo it. */
export interface SentTransaction {
  readonly id: string
  readonly documents: readonly WrittenDocument[]
  /** What takes it back, to be sent in this order; without conditions on revisions. */
  readonly inverse: readonly InverseMutation[]
}

export type LedgerEntry =
  | {readonly sent: SentTransaction}
  | {readonly written: string}
  /** Found not to be written, and never to be sent again under this id. */
  | {readonly lost: string}
  /** All of this batch of articles, counted from 0, is written. */
  | {readonly batch: number}
  | {readonly undone: string}
  /** An asset document that the run has made. */
  | {readonly uploaded: string}

/** The record of what a run wrote, which only grows: an entry is on disk before what it announces is sent. */
export interface Ledger {
  append(...entries: readonly LedgerEntry[]): void
  close(): void
}

/** Opens the ledger of a run to add to it. A last line that a crash cut short is cut off. */
export function openLedger(data: string, run: string): Ledger {
  const file = ledgerFile(data, run)
  if (existsSync(file)) {
    let end = 0
    for (const {offset, length} of linesOf(file)) end = offset + length
    if (end < statSync(file).size) truncateSync(file, end)
  }
  const descriptor = openSync(file, 'a')
  return {
    append(...entries) {
      writeSync(descriptor, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
      fsyncSync(descriptor)
    },
    close: () => closeSync(descriptor),
  }
}

/** A transaction of a ledger: `pending` where it was sent and nothing is known of its end. */
export interface LedgerTransaction {
  readonly id: string
  readonly state: 'pending' | 'written' | 'lost' | 'undone'
  readonly documents: readonly WrittenDocument[]
  /** Reads from the file what takes it back. */
  readonly inverse: () => readonly InverseMutation[]
}

export interface LedgerContents {
  /** In the order in which they were sent. */
  readonly transactions: readonly LedgerTransaction[]
  readonly batches: ReadonlySet<number>
  readonly uploaded: readonly string[]
}

/** Reads the ledger of a run; an empty one where there is none yet. */
export function readLedger(data: string, run: string): LedgerContents {
  const file = ledgerFile(data, run)
  const transactions = new Map<string, LedgerTransaction>()
  const batches = new Set<number>()
  const uploaded: string[] = []
  const end = (id: string, state: LedgerTransaction['state']): void => {
    const known = transactions.get(id)
    if (known) transactions.set(id, {...known, state})
  }
  for (const line of existsSync(file) ? linesOf(file) : []) {
    const entry = parseEntry(line.text, file)
    if ('sent' in entry) {
      const {id, documents} = entry.sent
      transactions.set(id, {id, state: 'pending', documents, inverse: () => inverseAt(file, line)})
    } else if ('written' in entry) end(entry.written, 'written')
    else if ('lost' in entry) end(entry.lost, 'lost')
    else if ('undone' in entry) end(entry.undone, 'undone')
    else if ('batch' in entry) batches.add(entry.batch)
    else uploaded.push(entry.uploaded)
  }
  return {transactions: [...transactions.values()], batches, uploaded}
}

/** How far a run has come. */
export interface LedgerProgress {
  /** Transactions that were sent, whatever became of them. */
  readonly sent: number
  readonly written: number
  readonly batches: ReadonlySet<number>
  /** Transactions of whose end nothing is known, each with the first document that it writes. */
  readonly pending: ReadonlyMap<string, string | undefined>
}

/** Reads how far a run has come, without keeping in memory what it wrote. */
export function readProgress(data: string, run: string): LedgerProgress {
  const file = ledgerFile(data, run)
  const pending = new Map<string, string | undefined>()
  const batches = new Set<number>()
  let sent = 0
  let written = 0
  for (const line of existsSync(file) ? linesOf(file) : []) {
    const entry = parseEntry(line.text, file)
    if ('sent' in entry) {
      sent += 1
      pending.set(entry.sent.id, entry.sent.documents[0]?.id)
    } else if ('written' in entry) {
      written += 1
      pending.delete(entry.written)
    } else if ('lost' in entry) pending.delete(entry.lost)
    else if ('batch' in entry) batches.add(entry.batch)
  }
  return {sent, written, batches, pending}
}

const ledgerFile = (data: string, run: string): string => join(runFolder(data, run), 'ledger.ndjson')

interface Line {
  readonly text: string
  readonly offset: number
  /** In bytes, with its end. */
  readonly length: number
}

const CHUNK = 1 << 20

/** The whole lines of a file, one after the other; a last one without its end is left out. */
function* linesOf(file: string): Generator<Line> {
  const descriptor = openSync(file, 'r')
  try {
    let rest = Buffer.alloc(0)
    let offset = 0
    const chunk = Buffer.alloc(CHUNK)
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      rest = Buffer.concat([rest, chunk.subarray(0, read)])
      let start = 0
      for (let end = rest.indexOf(0x0a); end >= 0; end = rest.indexOf(0x0a, start)) {
        yield {text: rest.toString('utf8', start, end), offset: offset + start, length: end + 1 - start}
        start = end + 1
      }
      offset += start
      rest = rest.subarray(start)
    }
  } finally {
    closeSync(descriptor)
  }
}

function inverseAt(file: string, {offset, length}: Line): readonly InverseMutation[] {
  const bytes = Buffer.alloc(length)
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, bytes, 0, length, offset)
  } finally {
    closeSync(descriptor)
  }
  const entry = parseEntry(bytes.toString('utf8'), file)
  return 'sent' in entry ? entry.sent.inverse : []
}

const kinds = ['sent', 'written', 'lost', 'batch', 'undone', 'uploaded']

function parseEntry(text: string, file: string): LedgerEntry {
  const entry: unknown = JSON.parse(text)
  if (isEntry(entry)) return entry
  throw new Error(`${file} holds a line that is no entry of a ledger: ${text.slice(0, 80)}`)
}

/** The file is written by this module alone; the check is against another file in its place. */
const isEntry = (value: unknown): value is LedgerEntry =>
  typeof value === 'object' && value !== null && kinds.some((kind) => kind in value)
