import {itemPath} from './item-paths.ts'
import {isKeyedList, isRecord, sameJson, type Fields, type KeyedItem} from './json.ts'
import type {Mutation, Patch, SanityDocument} from './types.ts'

interface Steps {
  readonly set: Record<string, unknown>
  readonly unset: string[]
  readonly inserts: {readonly after: string; readonly items: readonly unknown[]}[]
}

/**
 * The smallest patches that turn one version of a document into another: items of keyed lists are set, removed
 * and appended one by one, a list in a new order is set as a whole.
 *
 * @returns Nothing where both are equal. The first patch asks for the revision of `before`; since one patch takes
 *   one insertion, further insertions follow in patches of their own, which must run in the same transaction.
 */
export function patchBetween(before: SanityDocument, after: SanityDocument): Mutation[] {
  const steps: Steps = {set: {}, unset: [], inserts: []}
  compareFields('', before, after, steps)
  const {set, unset, inserts} = steps
  const [insert, ...further] = inserts
  if (Object.keys(set).length === 0 && unset.length === 0 && insert === undefined) return []
  const first: Patch = {
    id: before._id,
    ...(before._rev === undefined ? {} : {ifRevisionID: before._rev}),
    ...(Object.keys(set).length > 0 ? {set} : {}),
    ...(unset.length > 0 ? {unset} : {}),
    ...(insert === undefined ? {} : {insert}),
  }
  return [first, ...further.map((next): Patch => ({id: before._id, insert: next}))].map((patch) => ({patch}))
}

function compareFields(prefix: string, before: Fields, after: Fields, steps: Steps): void {
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const path = prefix + field
    const [old, next] = [before[field], after[field]]
    if (sameJson(old, next)) continue
    if (next === undefined) steps.unset.push(path)
    else if (path === 'provenance' && isRecord(old) && isRecord(next)) {
      compareFields('provenance.', old, next, steps)
    } else if (isKeyedList(old) && isKeyedList(next) && growsInPlace(old, next)) {
      compareItems(path, old, next, steps)
    } else steps.set[path] = next
  }
}

/** Says whether at least one item stays, those that stay keep their order, and new ones follow them. */
function growsInPlace(before: readonly KeyedItem[], after: readonly KeyedItem[]): boolean {
  const next = new Set(after.map(({_key}) => _key))
  const staying = before.filter(({_key}) => next.has(_key))
  const addressable = before.every(({_key}) => /^[\w-]+$/.test(_key))
  return addressable && staying.length > 0 && staying.every(({_key}, index) => after[index]?._key === _key)
}

function compareItems(
  path: string,
  before: readonly KeyedItem[],
  after: readonly KeyedItem[],
  steps: Steps,
): void {
  const old = new Map(before.map((item) => [item._key, item]))
  const next = new Set(after.map(({_key}) => _key))
  for (const {_key} of before) if (!next.has(_key)) steps.unset.push(itemPath(path, _key))
  for (const item of after) {
    const stored = old.get(item._key)
    if (stored !== undefined && !sameJson(stored, item)) steps.set[itemPath(path, item._key)] = item
  }
  const added = after.filter(({_key}) => !old.has(_key))
  if (added.length > 0) steps.inserts.push({after: `${path}[-1]`, items: added})
}
