import {canonicalHash} from './canonical-hash.ts'
import {fieldOf, textPath} from './item-paths.ts'
import {isEmpty} from './json.ts'
import {isLocked} from './locks.ts'
import {contentFields} from './owned-fields.ts'
import type {SanityDocument} from './types.ts'

export interface Gained {
  readonly document: SanityDocument
  /** Hashes of all that imports ever gave, by path. */
  readonly hashes: ReadonlyMap<string, string>
  readonly reasons: readonly string[]
}

/**
 * Adds to a shared document what it lacks: aliases, and values for empty fields. What an import gave once and an
 * editor took away is not given again.
 */
export function gain(
  stored: SanityDocument,
  imported: SanityDocument,
  hashes: ReadonlyMap<string, string>,
  lockedPaths: readonly string[],
): Gained {
  const gained: Record<string, unknown> = {}
  const remembered = new Map<string, string>()
  const reasons: string[] = []
  for (const field of contentFields(imported)) {
    if (isLocked(lockedPaths, field)) continue
    const value = imported[field]
    if (field === 'aliases') {
      const added = newAliases(stored, value, hashes)
      if (added.length === 0) continue
      gained[field] = [...aliasesOf(stored[field]), ...added]
      for (const alias of added) remembered.set(textPath(field, alias), canonicalHash(alias))
      reasons.push(`aliases: ${added.length} added`)
    } else if (isEmpty(stored[field]) && !isEmpty(value) && !hashes.has(field)) {
      gained[field] = value
      remembered.set(field, canonicalHash(value))
      reasons.push(`${field}: was empty`)
    }
  }
  if (reasons.length === 0) return {document: stored, hashes: groupByField(hashes), reasons}
  return {
    document: {...stored, ...gained, _id: stored._id, _type: stored._type},
    hashes: groupByField(new Map([...hashes, ...remembered])),
    reasons,
  }
}

function newAliases(
  stored: SanityDocument,
  imported: unknown,
  hashes: ReadonlyMap<string, string>,
): string[] {
  const known = new Set([...aliasesOf(stored['aliases']), ...aliasesOf([stored['name']])].map(fold))
  return aliasesOf(imported).filter((alias) => {
    if (known.has(fold(alias)) || hashes.has(textPath('aliases', alias))) return false
    known.add(fold(alias))
    return true
  })
}

const aliasesOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((alias) => typeof alias === 'string') : []

const fold = (alias: string): string => alias.trim().toLowerCase()

function groupByField(hashes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if ([...hashes.keys()].every((path) => !path.includes('['))) return hashes
  const groups = Map.groupBy(hashes, ([path]) => fieldOf(path))
  return new Map([...groups.values()].flat())
}
