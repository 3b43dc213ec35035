import type {SanityClient} from '@sanity/client'
import {type Ledger, type LedgerProgress, readProgress} from './ledger.ts'

/**
 * Finds out of every transaction that was under way when a run was broken off whether it was written, and notes it.
 *
 * @returns How far the run has come, without pending transactions.
 */
export async function settlePending(
  client: SanityClient,
  data: string,
  run: string,
  ledger: Ledger,
): Promise<LedgerProgress> {
  for (const [id, document] of readProgress(data, run).pending)
    ledger.append((await wasWritten(client, id, document)) ? {written: id} : {lost: id})
  return readProgress(data, run)
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
