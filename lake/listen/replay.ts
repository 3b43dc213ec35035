import type {Transaction} from '../storage/dataset.ts'
import type {TransactionLog} from '../storage/transaction-log.ts'

/** Above this many missed transactions, reading everything anew costs less. */
const maximumMissed = 1000

/** The id of an event, which a listener may come back with: after this document's part of this transaction. */
export const eventIdOf = (transactionId: string, documentId: string) => `${transactionId}#${documentId}`

/** The id for a listener that has seen everything up to now. */
export function currentEventId(log: TransactionLog): string {
  const [newest] = log.read({from: log.newest(), reverse: true})
  return eventIdOf(newest?.id ?? '', '')
}

/** What a listener missed since an event, oldest first; undefined where that is not known or too much. */
export function missedSince(lastEventId: string, log: TransactionLog): Transaction[] | undefined {
  const [transactionId = '', documentId = ''] = lastEventId.split('#')
  const position = transactionId === '' ? 0 : log.positionOf(transactionId)
  if (position === undefined || !lastEventId.includes('#')) return undefined
  const missed: Transaction[] = []
  for (const transaction of log.read({from: position})) {
    if (missed.length > maximumMissed) return undefined
    missed.push(transaction.position === position ? restOf(transaction, documentId) : transaction)
  }
  return missed
}

/** The part of a transaction behind the document whose event was the last that arrived. */
function restOf(transaction: Transaction, documentId: string): Transaction {
  const seen = transaction.changes.findIndex(({id}) => id === documentId)
  return {...transaction, changes: seen === -1 ? [] : transaction.changes.slice(seen + 1)}
}
