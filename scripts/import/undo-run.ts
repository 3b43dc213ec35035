import type {SanityClient} from '@sanity/client'
import type {InverseMutation} from '../../pipeline/pipeline.ts'
import {type Connection, datasetName} from '../connect.ts'
import {createProgress} from '../progress.ts'
import {type Ledger, type LedgerTransaction, openLedger, readLedger} from './ledger.ts'
import {readRun, saveRun} from './run-folder.ts'
import {createRevisions, undoId} from './revisions.ts'
import {sendTransaction} from './send.ts'
import {settlePending} from './settle.ts'
import {type ChangeSince, changesSince} from './changes-since.ts'
import {counted} from '../counted.ts'

/** Why a run cannot be undone: what was changed since, a sentence for each document. */
export class ChangedSince extends Error {
  override name = 'ChangedSince'
  readonly changes: readonly string[]

  constructor(id: string, changes: readonly ChangeSince[]) {
    const later = changes
      .flatMap(({run}) => run ?? [])
      .toSorted()
      .at(-1)
    super(
      `run ${id} cannot be undone, since ${counted(changes.length, 'document')} changed after it; nothing was undone${
        later === undefined ? '' : `. Undo run ${later} first`
      }`,
    )
    this.changes = changes.map(({sentence}) => sentence)
  }
}

/**
 * Takes back all that a run wrote, newest first, so that its documents are what they were before it. One that was
 * broken off, or whose undoing was, can be undone as well.
 *
 * @returns How many transactions were taken back.
 * @throws ChangedSince where a document of the run was changed after it; then nothing is undone.
 */
export async function undoRun(id: string, {client}: Connection, data: string): Promise<number> {
  const run = readRun(data, id)
  if (run.state === 'undone') throw new Error(`run ${id} is undone already`)
  if (run.dataset !== datasetName(client))
    throw new Error(`run ${id} wrote to ${run.where}: name its dataset to undo it there`)
  const ledger = openLedger(data, id)
  try {
    await settlePending(client, data, id, ledger)
    const {transactions, uploaded} = readLedger(data, id)
    const known = {begun: run.state === 'undoing', revisions: createRevisions(data)}
    const {changes, revisions} = await changesSince(client, transactions, known)
    if (changes.length > 0) throw new ChangedSince(id, changes)
    saveRun(data, {...run, state: 'undoing'})
    const count = await takeBack(client, ledger, transactions, revisions)
    await deleteUploads(client, uploaded)
    saveRun(data, {...run, state: 'undone', endedAt: new Date().toISOString()})
    return count
  } finally {
    ledger.close()
  }
}

async function takeBack(
  client: SanityClient,
  ledger: Ledger,
  transactions: readonly LedgerTransaction[],
  revisions: Map<string, string>,
): Promise<number> {
  const written = transactions.filter(({state}) => state === 'written').toReversed()
  const progress = createProgress('undoing')
  for (const [index, {id, documents, inverse}] of written.entries()) {
    const mutations = [...documents.map((document) => guard(document.id, revisions)), ...inverse()]
    await sendTransaction(client, {id: undoId(id), mutations, mayBeWritten: true})
    ledger.append({undone: id})
    for (const document of documents) revisions.set(document.id, undoId(id))
    progress.at(index + 1, written.length)
  }
  progress.end()
  return written.length
}

/** A patch that changes nothing and is refused where the document is not as the run has left it. */
const guard = (id: string, revisions: ReadonlyMap<string, string>): InverseMutation => ({
  patch: {id, ifRevisionID: revisions.get(id) ?? '', unset: ['articularUndo']},
})

/** Removes the pictures that the run brought, except those that somebody uses by now. */
async function deleteUploads(client: SanityClient, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const users = await client.fetch<number>('count(*[references($id)])', {id})
    if (users === 0) await client.delete(id)
  }
}
