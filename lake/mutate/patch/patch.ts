import type {Document} from '../../document.ts'
import {invalid, MutationRefused} from '../../errors.ts'
import {keysBelow, withArrayKeys} from '../array-keys.ts'
import {readTime} from '../read-time.ts'
import {selectIds} from '../select.ts'
import type {Apply, Result} from '../transact.ts'
import type {Workspace} from '../workspace.ts'
import {applyPatch, type Patched} from './apply-patch.ts'
import {writeOperations, type PatchOperations} from './operations.ts'

export const applyPatchMutation: Apply<'patch'> = (mutation, work, {index, settings}) => {
  const {target, ifRevisionID} = mutation
  const operations = settings.autoGenerateArrayKeys
    ? withKeys(mutation.operations, settings.sources.createKey)
    : mutation.operations
  return selectIds(target, work.dataset, settings).flatMap((id): Result[] => {
    const current = work.get(id)
    if (current === null) return refuseMissing(id, target.kind)
    if (ifRevisionID !== undefined) checkRevision(id, ifRevisionID, current, work)
    const document = restoreOwnFields(applyPatch(current, operations), current, work)
    work.put(id, document, index, {patch: {id, ...writeOperations(operations)}})
    return [{id, operation: 'update', document}]
  })
}

/** A document that a query found and another mutation of the transaction deleted is passed over. */
function refuseMissing(id: string, kind: 'ids' | 'query'): Result[] {
  if (kind === 'query') return []
  const description = `The document with the ID "${id}" was not found`
  throw new MutationRefused({type: 'documentNotFoundError', description, id})
}

/** Compares with the stored revision, so that several patches of one transaction may name the same one. */
function checkRevision(id: string, expected: string, current: Document, {dataset}: Workspace): void {
  const actual = dataset.get(id)?._rev ?? current._rev
  if (actual === expected) return
  throw new MutationRefused({
    type: 'documentRevisionIDDoesNotMatchError',
    description: `document revision ID does not match: "${id}" is at "${actual}", not at "${expected}"`,
    id,
    currentRevisionID: actual,
    expectedRevisionID: expected,
  })
}

function restoreOwnFields(patched: Patched, current: Document, work: Workspace): Document {
  for (const name of ['_id', '_type']) {
    if (patched[name] !== current[name]) {
      throw invalid(`Cannot modify immutable attribute "${name}"`, patched[name] ?? null)
    }
  }
  return {
    ...patched,
    _createdAt: createdAt(patched, current),
    _updatedAt: work.timestamp,
    _rev: work.transactionId,
  }
}

function createdAt(patched: Patched, current: Document): string {
  if (patched._createdAt === current._createdAt) return current._createdAt
  return readTime(patched._createdAt, '_createdAt') ?? current._createdAt
}

function withKeys(operations: PatchOperations, createKey: () => string): PatchOperations {
  const {set, setIfMissing, insert} = operations
  const items = insert === undefined ? undefined : withArrayKeys(insert.items, createKey)
  return {
    ...operations,
    ...(set === undefined ? {} : {set: keysBelow(set, createKey)}),
    ...(setIfMissing === undefined ? {} : {setIfMissing: keysBelow(setIfMissing, createKey)}),
    ...(insert === undefined || !Array.isArray(items) ? {} : {insert: {...insert, items}}),
  }
}
