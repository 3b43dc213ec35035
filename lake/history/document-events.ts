import {publishedId, releaseNameOf, type JsonObject} from '../document.ts'
import type {Change, Transaction} from '../storage/dataset.ts'
import type {TransactionLog} from '../storage/transaction-log.ts'

/**
 * What happened to a document as an editor sees it, oldest first: created, published, unpublished, deleted.
 * Edits are not among it; the Studio reads them from the transactions.
 *
 * @param id Of the published document, its draft or a version: it decides on which events concern it.
 */
export function documentEvents(id: string, log: TransactionLog): JsonObject[] {
  const group = publishedId(id)
  const documentIds = log.idsOfGroup(group)
  const existing = new Set<string>()
  const events: JsonObject[] = []
  for (const transaction of log.read({documentIds})) {
    const changes = transaction.changes.filter((change) => publishedId(change.id) === group)
    for (const change of changes) {
      if (change.after === null) existing.delete(change.id)
      else existing.add(change.id)
    }
    events.push(...eventsOf(group, {transaction, changes, existing}))
  }
  return events.filter((event) => concerns(event, id, group))
}

interface Moment {
  readonly transaction: Transaction
  /** Those of the group alone. */
  readonly changes: readonly Change[]
  /** What exists of the group after the transaction. */
  readonly existing: ReadonlySet<string>
}

function eventsOf(group: string, {transaction, changes, existing}: Moment): JsonObject[] {
  const {id, timestamp, author} = transaction
  const base = {id, timestamp, author, documentId: group}
  const published = changes.find((change) => change.id === group)
  const others = changes.filter((change) => change.id !== group)
  const removed = others.find((change) => change.after === null)
  if (published?.after === null) {
    const draft = `drafts.${group}`
    if (!existing.has(draft)) return [{...base, type: 'deleteDocumentGroup'}]
    return [{...base, type: 'unpublishDocument', versionId: draft, versionRevisionId: transaction.id}]
  }
  if (published !== undefined && removed !== undefined)
    return [{...base, ...publication(removed, transaction)}]
  if (published !== undefined) {
    const type = published.before === null ? 'createLiveDocument' : 'updateLiveDocument'
    return [{...base, type, revisionId: transaction.id}]
  }
  return others.flatMap((change) => versionEvent(change, base, existing))
}

function publication({id, before}: Change, {id: revisionId, author}: Transaction): JsonObject {
  const releaseId = releaseNameOf(id)
  return {
    type: 'publishDocumentVersion',
    revisionId,
    versionId: id,
    ...(before === null ? {} : {versionRevisionId: before._rev}),
    ...(releaseId === undefined ? {} : {releaseId}),
    publishCause: releaseId === undefined ? 'document.publish' : 'release.publish',
    contributors: [author],
  }
}

function versionEvent(change: Change, base: JsonObject, existing: ReadonlySet<string>): JsonObject[] {
  const {id: versionId, before, after} = change
  const releaseId = releaseNameOf(versionId)
  const version = {...base, versionId, ...(releaseId === undefined ? {} : {releaseId})}
  if (before === null && after !== null) {
    return [{...version, type: 'createDocumentVersion', versionRevisionId: after._rev}]
  }
  if (after !== null) return []
  if (existing.size === 0) return [{...base, type: 'deleteDocumentGroup'}]
  // The Studio knows events by their revision: that of the last edit would be shown twice.
  return [{...version, type: 'deleteDocumentVersion', versionRevisionId: base['id']}]
}

/** The published document has events of its own; a draft or version has those of itself. */
function concerns({type, versionId}: JsonObject, id: string, group: string): boolean {
  const isLive = type === 'createLiveDocument' || type === 'updateLiveDocument'
  const isOfVersion = type === 'createDocumentVersion' || type === 'deleteDocumentVersion'
  if (id === group) return !isOfVersion
  return !isLive && (!isOfVersion || versionId === id)
}
