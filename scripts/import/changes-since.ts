import type {SanityClient} from '@sanity/client'
import type {LedgerTransaction} from './ledger.ts'
import {type Revisions, undoId} from './revisions.ts'

/** Documents a request. */
const CHUNK = 200

interface Revision {
  readonly _id: string
  readonly _rev: string
}

export interface UndoneSoFar {
  /** Whether the run was being undone when that was broken off. */
  readonly begun: boolean
  /** Know which revision an undone later run has brought back. */
  readonly revisions: Revisions
}

/** What stands in the way of undoing a run. */
export interface ChangeSince {
  readonly sentence: string
  /** The later run that changed the document; none where an editor did. */
  readonly run?: string
}

/**
 * What was changed after a run in the documents that it wrote; and the revision at which each is.
 *
 * @param known What of the run was undone already, and by later runs: that does not count as a change.
 */
export async function changesSince(
  client: SanityClient,
  transactions: readonly LedgerTransaction[],
  {begun, revisions}: UndoneSoFar,
): Promise<{readonly changes: readonly ChangeSince[]; readonly revisions: Map<string, string>}> {
  const last = new Map<string, LedgerTransaction>()
  for (const transaction of transactions) {
    if (transaction.state === 'lost') continue
    for (const document of transaction.documents) last.set(document.id, transaction)
  }
  const own = new Set(transactions.flatMap(({id}) => [id, undoId(id)]))
  const created = createdIn(transactions)
  const ids = [...last.keys()]
  const changes: ChangeSince[] = []
  const present = new Map<string, string>()
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK)
    const found = await revisionsOf(client, chunk)
    for (const {_id, _rev} of found.values()) present.set(_id, _rev)
    for (const id of chunk) changes.push(...changeOf(id, found.get(id)?._rev, last, {own, begun, revisions}))
    const made = chunk.filter((id) => created.has(id))
    changes.push(
      ...(await newDrafts(client, chunk, last, revisions)),
      ...(await newUsers(client, made, last, revisions)),
    )
  }
  return {changes, revisions: present}
}

interface Known extends UndoneSoFar {
  /** Ids of the run's transactions, and of those that take them back. */
  readonly own: ReadonlySet<string>
}

function changeOf(
  id: string,
  found: string | undefined,
  last: ReadonlyMap<string, LedgerTransaction>,
  {own, begun, revisions}: Known,
): ChangeSince[] {
  if (found === undefined) return begun ? [] : [{sentence: `${id} was published, discarded or deleted`}]
  const expected = last.get(id)?.id
  if (revisions.behind(id, found) === expected || (begun && own.has(found))) return []
  return [changed(found, revisions, `${id} was edited`, (run) => `${id} was changed by run ${run}`)]
}

function changed(
  revision: string,
  revisions: Revisions,
  byEditor: string,
  byRun: (run: string) => string,
): ChangeSince {
  const run = revisions.runOf(revision)
  return run === undefined ? {sentence: byEditor} : {sentence: byRun(run), run}
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
  revisions: Revisions,
): Promise<ChangeSince[]> {
  const drafts = ids.map((id) => `drafts.${id}`).filter((id) => !last.has(id))
  const found = await revisionsOf(client, drafts)
  return [...found.values()].map(({_id, _rev}) =>
    changed(_rev, revisions, `${_id} was begun by an editor`, (run) => `${_id} was begun by run ${run}`),
  )
}

/** Documents of others that refer to documents which the run has made, and which would be deleted. */
async function newUsers(
  client: SanityClient,
  ids: readonly string[],
  last: ReadonlyMap<string, LedgerTransaction>,
  revisions: Revisions,
): Promise<ChangeSince[]> {
  if (ids.length === 0) return []
  const users = await client.fetch<Revision[]>('*[references($ids)]{_id, _rev}', {ids})
  return users
    .filter(({_id}) => !last.has(_id))
    .map(({_id, _rev}) => {
      const sentence = `${_id} refers to what the run has made`
      return changed(_rev, revisions, sentence, (run) => `${sentence}, since run ${run}`)
    })
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
