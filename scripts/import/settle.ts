import type {SanityClient} from '@sanity/client'
import {type Ledger, type LedgerContents, readLedger} from './ledger.ts'

/**
 * Finds out of every transaction that was under way when a run was broken off whether it was written, and notes it.
 *
 * @returns The ledger without pending transactions.
 */
export async function settlePending(
  client: SanityClient,
  data: string,
  run: string,
  ledger: Ledger,
): Promise<LedgerContents> {
  for (const {id, state, documents} of readLedger(data, run).transactions) {
    if (state !== 'pending') continue
    ledger.append((await wasWritten(client, id, documents[0]?.id)) ? {written: id} : {lost: id})
  }
  return readLedger(data, run)
}

/** A transaction is the revision of what it wrote, and stays in the history of what was changed since. */
async function wasWritten(client: SanityClient, id: string, first: string | undefined): Promise<boolean> {
  if (first === undefined) return false
  const found = await client.getDocument(first)
  if (found?._rev === id) return true
  return (await historyOf(client, first)).includes(`"id":"${id}"`)
}

/** Newline-delimited transactions that touched a document. */
async function historyOf(client: SanityClient, document: string): Promise<string> {
  const answer: unknown = await client.request({
    uri: `/data/history/${client.config().dataset}/transactions/${document}`,
    query: {excludeContent: 'true'},
    json: false,
  })
  return typeof answer === 'string' ? answer : JSON.stringify(answer)
}
