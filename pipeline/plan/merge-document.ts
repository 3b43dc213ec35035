import {canonicalHash} from './canonical-hash.ts'
import {fieldOf, itemPath, keyIn} from './item-paths.ts'
import {isKeyedList, type KeyedItem} from './json.ts'
import {isLocked, isLockedWhole} from './locks.ts'
import {mergeField, type Verdict} from './merge-field.ts'
import {mergeItems} from './merge-items.ts'
import {contentFields} from './owned-fields.ts'
import type {Provenance} from './provenance.ts'
import {itemLists} from './roles.ts'
import type {Conflict, SanityDocument} from './types.ts'

export interface MergedDocument {
  /** The stored document itself, with the values that the import changes; provenance as before. */
  readonly document: SanityDocument
  readonly hashes: ReadonlyMap<string, string>
  readonly conflicts: readonly Conflict[]
  readonly reasons: readonly string[]
}

/** What became of one field; without `value` the field goes away. */
interface MergedField {
  readonly value?: unknown
  /** Hashes to remember, by path. */
  readonly hashes: Iterable<readonly [string, string]>
  readonly conflicts?: readonly Conflict[]
  readonly reason?: string | undefined
}

/** Merges an imported page into the stored one, field by field and, in lists of facts, item by item. */
export function mergeDocument(
  stored: SanityDocument,
  imported: SanityDocument,
  provenance: Provenance,
): MergedDocument {
  const document: Record<string, unknown> = {...stored}
  const hashes: (readonly [string, string])[] = []
  const conflicts: Conflict[] = []
  const reasons: string[] = []
  for (const field of new Set([...[...provenance.hashes.keys()].map(fieldOf), ...contentFields(imported)])) {
    const merged = mergeOne(field, stored[field], imported[field], provenance)
    if (merged.value === undefined) delete document[field]
    else document[field] = merged.value
    hashes.push(...merged.hashes)
    conflicts.push(...(merged.conflicts ?? []))
    if (merged.reason !== undefined) reasons.push(`${field}: ${merged.reason}`)
  }
  return {
    document: {...document, _id: stored._id, _type: stored._type},
    hashes: new Map(hashes),
    conflicts,
    reasons,
  }
}

function mergeOne(field: string, current: unknown, imported: unknown, provenance: Provenance): MergedField {
  const stored = [...provenance.hashes].filter(([path]) => fieldOf(path) === field)
  if (isLockedWhole(provenance.lockedPaths, field)) return {value: current, hashes: stored, reason: 'locked'}
  const next = imported ?? []
  const hadWhole = provenance.hashes.has(field)
  return itemLists.has(field) && !hadWhole && isAbsentOrKeyed(current) && isKeyedList(next)
    ? mergeList(field, current, next, provenance)
    : mergeWhole(field, current, imported, provenance)
}

const isAbsentOrKeyed = (value: unknown): value is readonly KeyedItem[] | undefined =>
  value === undefined || isKeyedList(value)

function mergeWhole(field: string, current: unknown, imported: unknown, provenance: Provenance): MergedField {
  const base = provenance.hashes.get(field)
  const kept: readonly (readonly [string, string])[] = base === undefined ? [] : [[field, base]]
  if (isLocked(provenance.lockedPaths, field)) return {value: current, hashes: kept, reason: 'locked in part'}
  const verdict = mergeField({base, current, imported})
  const hash = canonicalHash(imported)
  const taken: readonly (readonly [string, string])[] = hash === '' ? [] : [[field, hash]]
  return {
    value: verdict === 'take' ? imported : current,
    hashes: verdict === 'take' || verdict === 'adopt' ? taken : kept,
    conflicts: verdict === 'conflict' ? [{path: field, stored: current, imported}] : [],
    reason: base === undefined && verdict === 'keep' ? undefined : sentences[verdict],
  }
}

const sentences: Readonly<Record<Verdict, string | undefined>> = {
  same: undefined,
  take: 'taken from the source',
  keep: 'an editor’s value stands',
  adopt: 'editor and source agree',
  conflict: 'changed by an editor and in the source',
}

function mergeList(
  field: string,
  current: readonly KeyedItem[] | undefined,
  imported: readonly KeyedItem[],
  {hashes, lockedPaths}: Provenance,
): MergedField {
  const items = current ?? []
  const base = new Map(
    [...hashes].flatMap(([path, hash]) => {
      const key = keyIn(field, path)
      return key === undefined ? [] : [[key, hash] as const]
    }),
  )
  const merged = mergeItems({path: field, base, current: items, imported, lockedPaths})
  return {
    value: current === undefined && merged.items.length === 0 ? undefined : merged.items,
    hashes: [...merged.hashes].map(([key, hash]) => [itemPath(field, key), hash] as const),
    conflicts: merged.conflicts,
    reason: countChanges(items, merged.items, merged.conflicts.length),
  }
}

function countChanges(
  before: readonly KeyedItem[],
  after: readonly KeyedItem[],
  conflicts: number,
): string | undefined {
  const old = new Map(before.map((item) => [item._key, item]))
  const present = new Set(after.map(({_key}) => _key))
  const counts = {
    added: after.filter(({_key}) => !old.has(_key)).length,
    changed: after.filter((item) => old.has(item._key) && old.get(item._key) !== item).length,
    removed: before.filter(({_key}) => !present.has(_key)).length,
    'in conflict': conflicts,
  }
  const parts = Object.entries(counts).flatMap(([word, count]) => (count > 0 ? [`${count} ${word}`] : []))
  return parts.length > 0 ? parts.join(', ') : undefined
}
