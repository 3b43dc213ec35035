import type {TransactionLog, LoggedTransaction} from '../storage/transaction-log.ts'

/** Above this many missed transactions a page reads everything anew. */
const maximumMissed = 1000

/** Positions in the log are the ids of live events: they grow, and outlive a restart of the lake. */
export const livePosition = (log: TransactionLog) => String(log.newest())

/** What happened since the event with this id, oldest first; undefined where that is not known or too much. */
export function liveSince(lastEventId: string, log: TransactionLog): LoggedTransaction[] | undefined {
  const position = /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : undefined
  if (position === undefined || position > log.newest()) return undefined
  const missed: LoggedTransaction[] = []
  for (const transaction of log.read({from: position + 1})) {
    if (missed.length >= maximumMissed) return undefined
    missed.push(transaction)
  }
  return missed
}
