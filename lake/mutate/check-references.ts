import type {MutationErrorItem} from '../errors.ts'
import {strongReferences} from '../storage/references.ts'
import type {Touched, Workspace} from './workspace.ts'

/**
 * What the transaction would break, looked at when all of its mutations are done: strong references to
 * documents that do not exist, and deletions of documents that others refer to.
 */
export function checkReferences(work: Workspace): MutationErrorItem[] {
  return [...work.touched].flatMap(([id, touched]) =>
    danglingReferences(id, touched, work).concat(remainingReferrers(id, touched, work)),
  )
}

function danglingReferences(id: string, {after, index}: Touched, work: Workspace): MutationErrorItem[] {
  if (after === null) return []
  const missing = [...strongReferences(after)].filter((target) => work.get(target) === null)
  // A target that this transaction deletes is reported once, by the deletion.
  const unknown = missing.filter((target) => (work.touched.get(target)?.before ?? null) === null)
  return unknown.map((referenceID) => {
    const description = `Document "${id}" references non-existent document "${referenceID}"`
    return {index, error: {type: 'documentReferenceDoesNotExistError', description, id, referenceID}}
  })
}

function remainingReferrers(id: string, touched: Touched, work: Workspace): MutationErrorItem[] {
  const isGone = touched.before !== null && (touched.after === null || touched.changedType)
  if (!isGone) return []
  const candidates = new Set([...work.dataset.referrers(id), ...work.touched.keys()])
  const referencingIDs = [...candidates].filter((referrer) => {
    const document = referrer === id ? null : work.get(referrer)
    return document !== null && strongReferences(document).has(id)
  })
  if (referencingIDs.length === 0) return []
  const verb = touched.after === null ? 'deleted' : 'given another type'
  const names = referencingIDs.map((each) => `"${each}"`).join(', ')
  const description = `The document "${id}" cannot be ${verb} as there are references to it from ${names}`
  const error = {type: 'documentHasExistingReferencesError', description, id, referencingIDs} as const
  return [{index: touched.index, error}]
}
