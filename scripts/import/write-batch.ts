import {ClientError, type SanityClient} from '@sanity/client'
import type {Ledger, LedgerEntry} from './ledger.ts'
import type {PlannedTransaction} from './plan-batch.ts'
import {hasMovedOn, sendTransaction} from './send.ts'

/** Transactions that are under way at the same time. */
const PARALLEL = 4

/**
 * Sends planned transactions, wave by wave; each is in the ledger before it is sent.
 *
 * @returns Those that were written, and whether the dataset refused one because it has moved on since the plan.
 * @throws The first other failure, when all that were under way have ended.
 */
export async function writeTransactions(
  client: SanityClient,
  ledger: Ledger,
  transactions: readonly PlannedTransaction[],
): Promise<{written: readonly PlannedTransaction[]; movedOn: boolean}> {
  const written: PlannedTransaction[] = []
  for (const group of groupsOf(transactions)) {
    ledger.append(...group.map(announce))
    const results = await Promise.allSettled(group.map(async (one) => sendTransaction(client, one)))
    ledger.append(...group.flatMap(({id}, index) => outcome(id, results[index])))
    written.push(...group.filter((_, index) => results[index]?.status === 'fulfilled'))
    const errors = results.flatMap((result) => (result.status === 'rejected' ? [asError(result.reason)] : []))
    const other = errors.find((error) => !hasMovedOn(error))
    if (other !== undefined) throw other
    if (errors.length > 0) return {written, movedOn: true}
  }
  return {written, movedOn: false}
}

/** Transactions of one wave, at most so many as may be under way together. */
function groupsOf(transactions: readonly PlannedTransaction[]): PlannedTransaction[][] {
  return [...Map.groupBy(transactions, ({wave}) => wave).entries()]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([, wave]) =>
      Array.from({length: Math.ceil(wave.length / PARALLEL)}, (_, index) =>
        wave.slice(index * PARALLEL, (index + 1) * PARALLEL),
      ),
    )
}

const announce = ({id, documents, inverse}: PlannedTransaction): LedgerEntry => ({
  sent: {id, documents, inverse},
})

/** Nothing where nobody knows: the transaction stays pending. */
function outcome(id: string, result: PromiseSettledResult<void> | undefined): LedgerEntry[] {
  if (result?.status === 'fulfilled') return [{written: id}]
  return result?.reason instanceof ClientError ? [{lost: id}] : []
}

const asError = (reason: unknown): Error =>
  reason instanceof Error ? reason : new Error('a transaction failed', {cause: reason})
