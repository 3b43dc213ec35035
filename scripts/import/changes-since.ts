import type {SanityClient} from '@sanity/client'
import type {LedgerTransaction} from './ledger.ts'

/** Documents a request. */
const CHUNK = 200

interface Revision {
  readonly _id: string
  readonly _rev: string
}

/**
 * What was changed after a run in the documents that it wrote: a sentence for each.
 *
 * @param undoId Id of the transaction that takes one of the run back; what such a one has changed does not count.
 */
export async function changesSince(
  client: SanityClient,
  transactions: readonly LedgerTransaction[],
  undoId: (id: string) => string,
): Promise<string[]> {
  const last = new Map<string, LedgerTransaction>()
  const begun = transactions.some(({state}) => state === 'undone')
  for (const transaction of transactions) {
    if (transaction.state === 'lost') continue
    for (const document of transaction.documents) last.set(document, transaction)
  }
  const own = new Set(transactions.flatMap(({id}) => [id, undoId(id)]))
  const created = createdIn(transactions)
  const ids = [...last.keys()]
  const sentences: string[] = []
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK)
    const found = await revisionsOf(client, chunk)
    for (const id of chunk) sentences.push(...changeOf(id, found.get(id), last, own, begun))
    sentences.push(
      ...(await newDrafts(client, chunk, last)),
      ...(await newUsers(
        client,
        chunk.filter((id) => created.has(id)),
        last,
      )),
    )
  }
  return sentences
}

function changeOf(
  id: string,
  found: Revision | undefined,
  last: ReadonlyMap<string, LedgerTransaction>,
  own: ReadonlySet<string>,
  begun: boolean,
): string[] {
  if (found === undefined)
    return begun || last.get(id)?.state === 'undone' ? [] : [`${id} was published, discarded or deleted`]
  const expected = last.get(id)?.id
  if (found._rev === expected || (begun && own.has(found._rev))) return []
  return [`${id} was edited`]
}

async function revisionsOf(client: SanityClient, ids: readonly string[]): Promise<Map<string, Revision>> {
  const found = await client.fetch<Revision[]>('*[_id in $ids]{_id, _rev}', {ids})
  return new Map(found.map((revision) => [revision._id, revision]))
}

/** Drafts that an editor has begun over documents of the run. */
async function newDrafts(
  client: SanityClient,
  ids: readonly string[],
  last: ReadonlyMap<string, LedgerTransaction>,
): Promise<string[]> {
  const drafts = ids.map((id) => `drafts.${id}`).filter((id) => !last.has(id))
  return [...(await revisionsOf(client, drafts)).keys()].map((id) => `${id} was begun by an editor`)
}

/** Documents of others that refer to documents which the run has made, and which would be deleted. */
async function newUsers(
  client: SanityClient,
  ids: readonly string[],
  last: ReadonlyMap<string, LedgerTransaction>,
): Promise<string[]> {
  if (ids.length === 0) return []
  const users = await client.fetch<string[]>('*[references($ids)]._id', {ids})
  return users.filter((id) => !last.has(id)).map((id) => `${id} refers to what the run has made`)
}

/** Those of `ids` that a transaction of the run has made. */
function createdIn(transactions: readonly LedgerTransaction[]): Set<string> {
  const created = new Set<string>()
  for (const {state, inverse} of transactions) {
    if (state !== 'written') continue
    for (const mutation of inverse()) if ('delete' in mutation) created.add(mutation.delete.id)
  }
  return created
}
