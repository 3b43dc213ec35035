import {publishedId, releaseNameOf, type JsonObject} from '../document.ts'
import type {Change} from '../storage/dataset.ts'
import type {TransactionLog} from '../storage/transaction-log.ts'

/** What happened to a release and to the versions in it, oldest first. */
export function releaseEvents(releaseName: string, log: TransactionLog): JsonObject[] {
  const releaseDocumentId = `_.releases.${releaseName}`
  const documentIds = [releaseDocumentId, ...log.idsOfRelease(releaseName)]
  return [...log.read({documentIds})].flatMap((transaction) => {
    const {id, timestamp, author} = transaction
    const base = {id, timestamp, author, releaseName}
    const release = transaction.changes.find((change) => change.id === releaseDocumentId)
    const transition = release === undefined ? undefined : releaseTransition(release)
    if (release !== undefined) return transition === undefined ? [] : [{...base, ...transition}]
    return transaction.changes
      .filter(
        (change) => releaseNameOf(change.id) === releaseName && (change.before ?? change.after) !== null,
      )
      .flatMap((change) => membership(change, base))
  })
}

function membership({id: versionId, before, after}: Change, base: JsonObject): JsonObject[] {
  if (before !== null && after !== null) return []
  const type = before === null ? 'addDocumentToRelease' : 'discardDocumentFromRelease'
  const versionRevisionId = after?._rev ?? before?._rev
  return [{...base, type, documentId: publishedId(versionId), versionId, versionRevisionId}]
}

function releaseTransition({before, after}: Change): JsonObject | undefined {
  if (after === null) return {type: 'deleteRelease'}
  const [from, to] = [before?.['state'], after['state']]
  if (before === null) return {type: 'createRelease'}
  if (from === to) return {type: 'editRelease'}
  if (to === 'published') return {type: 'publishRelease'}
  if (to === 'archived') return {type: 'archiveRelease'}
  if (to === 'scheduled') return {type: 'scheduleRelease', publishAt: after['publishAt']}
  return {type: from === 'archived' ? 'unarchiveRelease' : 'unscheduleRelease'}
}
