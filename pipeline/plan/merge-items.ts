import {canonicalHash} from './canonical-hash.ts'
import {itemPath} from './item-paths.ts'
import {isRecord, type KeyedItem} from './json.ts'
import {isLocked} from './locks.ts'
import {mergeField} from './merge-field.ts'
import {orderItems} from './order-items.ts'
import {targetFields} from './roles.ts'
import type {Conflict} from './types.ts'

type Items = readonly KeyedItem[]

export interface ItemSides {
  /** Path of the list. */
  readonly path: string
  /** Hashes of the items that imports wrote, by key, in the order of the list as it was written. */
  readonly base: ReadonlyMap<string, string>
  readonly current: Items
  readonly imported: Items
  readonly lockedPaths: readonly string[]
}

export interface MergedItems {
  readonly items: Items
  /** Hashes to remember, those of items that an editor deleted among them. */
  readonly hashes: ReadonlyMap<string, string>
  readonly conflicts: readonly Conflict[]
}

/**
 * Three-way merge of a list by `_key`. Items that an editor made, changed or deleted stay so; an untouched item
 * that the source no longer has is removed; an item that is new in the source is added.
 *
 * @returns The items in the order of the source, or in the editor's order once an editor has moved one.
 */
export function mergeItems(sides: ItemSides): MergedItems {
  const {kept, hashes, conflicts} = mergeStored(sides)
  const added = newItems(sides, kept)
  for (const item of added) hashes.set(item._key, canonicalHash(item))
  return {...orderItems(sides, kept, added, hashes), conflicts}
}

function mergeStored({path, base, current, imported, lockedPaths}: ItemSides) {
  const next = new Map(imported.map((item) => [item._key, item]))
  const kept: KeyedItem[] = []
  const hashes = new Map(base)
  const conflicts: Conflict[] = []
  for (const item of current) {
    const key = item._key
    const replacement = next.get(key)
    const verdict =
      base.has(key) && !isLocked(lockedPaths, itemPath(path, key))
        ? mergeField({base: base.get(key), current: item, imported: replacement})
        : 'keep'
    if (verdict === 'take' && replacement === undefined) {
      hashes.delete(key)
      continue
    }
    kept.push(verdict === 'take' && replacement !== undefined ? replacement : item)
    if (verdict === 'take' || verdict === 'adopt') hashes.set(key, canonicalHash(replacement))
    if (verdict === 'conflict') {
      conflicts.push({path: itemPath(path, key), stored: item, imported: replacement})
    }
  }
  return {kept, hashes, conflicts}
}

/** Items that no import gave before and no editor has added by hand. */
function newItems({path, base, current, imported, lockedPaths}: ItemSides, kept: Items): Items {
  const present = new Set(current.map(({_key}) => _key))
  const targets = new Set(kept.map(targetOf).filter((target) => target !== undefined))
  return imported.filter((item) => {
    if (base.has(item._key) || present.has(item._key)) return false
    if (isLocked(lockedPaths, itemPath(path, item._key))) return false
    const target = targetOf(item)
    return target === undefined || !targets.has(target)
  })
}

function targetOf(item: KeyedItem): string | undefined {
  if (typeof item['_ref'] === 'string') return item['_ref']
  const field = targetFields[String(item['_type'])]
  const reference = field === undefined ? undefined : item[field]
  if (!isRecord(reference) || typeof reference['_ref'] !== 'string') return undefined
  return JSON.stringify([reference['_ref'], item['group'] ?? null])
}
