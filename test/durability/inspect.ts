import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {isObject} from '../../lake/document.ts'
import {slots, transactionId, type Writer} from './writer.ts'

/** Documents that one transaction of a writer touches: its slots, two counters and one item. */
const documentsOfTransaction = slots.length + 3

export interface Findings {
  /** Every fault as a sentence, empty where all is well. */
  readonly faults: readonly string[]
  /** How many transactions of the writers are stored. */
  readonly transactions: number
}

/**
 * Compares what a lake has after a kill with what its writers know: by queries, and in its file.
 * The file is read beside the running lake.
 */
export async function inspect(
  url: string,
  dataFolder: string,
  writers: readonly Writer[],
): Promise<Findings> {
  const database = new DatabaseSync(join(dataFolder, 'lake.sqlite'), {readOnly: true})
  try {
    const stored = await readStored(url)
    const log = readLog(database)
    const faults = writers.flatMap((writer) => faultsOf(writer, stored, log))
    const integrity = String(database.prepare('pragma integrity_check').get()?.['integrity_check'])
    if (integrity !== 'ok') faults.push(`integrity_check: ${integrity}`)
    const sum = writers.reduce((total, {name}) => total + (stored.counts.get(`counter-${name}`) ?? 0), 0)
    const shared = stored.counts.get('counter-all') ?? 0
    if (sum !== shared) faults.push(`half-applied: the shared counter is ${shared}, the writers' are ${sum}`)
    return {faults, transactions: shared}
  } finally {
    database.close()
  }
}

interface Stored {
  readonly counts: ReadonlyMap<string, number>
  readonly slots: ReadonlyMap<string, number>
  readonly items: ReadonlySet<string>
}

async function readStored(url: string): Promise<Stored> {
  const counts = await readPairs(url, '*[_type == "counter"]{_id, "number": count}')
  const slotNumbers = await readPairs(url, '*[_type == "slot"]{_id, number}')
  const items = await readPairs(url, '*[_type == "item"]{_id, "number": 1}')
  return {counts, slots: slotNumbers, items: new Set(items.keys())}
}

async function readPairs(url: string, groq: string): Promise<Map<string, number>> {
  const search = new URLSearchParams({query: groq, perspective: 'raw'})
  const response = await fetch(`${url}/v2025-02-19/data/query/production?${search}`)
  const body: unknown = await response.json()
  const rows = isObject(body) && Array.isArray(body['result']) ? body['result'].filter(isObject) : []
  return new Map(rows.map(({_id, number}) => [String(_id), Number(number)]))
}

function faultsOf({name, sent, acknowledged}: Writer, stored: Stored, log: Log): string[] {
  const numbers = new Set(slots.map((slot) => stored.slots.get(`slot-${name}-${slot}`) ?? 0))
  const count = stored.counts.get(`counter-${name}`) ?? 0
  const items = Array.from({length: sent}, (_, index) => index + 1).filter((number) =>
    stored.items.has(`item-${name}-${number}`),
  )
  const changes = new Map([...log].filter(([id]) => id.startsWith(`${name}-`)))
  const lost = acknowledged.filter((number) => !changes.has(transactionId(name, number)))
  const halves = [...changes].filter(([, amount]) => amount !== documentsOfTransaction)
  const newest = items.at(-1) ?? 0
  return [
    ...lost.map((number) => `lost: ${transactionId(name, number)} was acknowledged`),
    ...halves.map(
      ([id, amount]) => `half-applied: ${id} has ${amount} of ${documentsOfTransaction} documents in the log`,
    ),
    ...(numbers.size === 1 && numbers.has(newest)
      ? []
      : [`half-applied: the slots of ${name} are ${[...numbers].join()}, its newest item is ${newest}`]),
    ...(count === items.length && count === changes.size
      ? []
      : [`half-applied: ${name} has count ${count}, ${items.length} items and ${changes.size} transactions`]),
    ...acknowledged
      .filter((number) => !stored.items.has(`item-${name}-${number}`))
      .map((number) => `lost: item ${number} of ${name}`),
  ]
}

/** How many documents the log has for each transaction. */
type Log = ReadonlyMap<string, number>

/** Goes through the table of changes once: it has no index by transaction. */
function readLog(database: DatabaseSync): Log {
  const rows = database
    .prepare(
      `with amounts as (select sequence, count(*) as amount from document_change group by sequence)
       select id, coalesce(amount, 0) as amount from transaction_log left join amounts using (sequence)`,
    )
    .all()
  return new Map(rows.map(({id, amount}) => [String(id), Number(amount)]))
}
