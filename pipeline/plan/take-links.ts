import {canonicalHash} from './canonical-hash.ts'
import type {Gained} from './gain.ts'
import {isRecord} from './json.ts'
import {isLocked} from './locks.ts'
import {mergeField} from './merge-field.ts'
import {contentFields} from './owned-fields.ts'
import type {SanityDocument} from './types.ts'

/**
 * Takes up imported text that nobody has touched and that says the same, where more of its links lead to pages of the
 * dataset now: their targets were imported after it.
 */
export function takeLinks(
  stored: SanityDocument,
  imported: SanityDocument,
  hashes: ReadonlyMap<string, string>,
  lockedPaths: readonly string[],
): Gained {
  const fields = contentFields(imported).filter((field) => {
    if (isLocked(lockedPaths, field)) return false
    const [current, next] = [stored[field], imported[field]]
    return (
      mergeField({base: hashes.get(field), current, imported: next}) === 'take' &&
      webLinks(next) < webLinks(current) &&
      canonicalHash(withoutTargets(next)) === canonicalHash(withoutTargets(current))
    )
  })
  const taken = Object.fromEntries(fields.map((field) => [field, imported[field]]))
  return {
    document: {...stored, ...taken, _id: stored._id, _type: stored._type},
    hashes: new Map([...hashes, ...fields.map((field) => [field, canonicalHash(imported[field])] as const)]),
    reasons: fields.map((field) => `${field}: links lead to pages now`),
  }
}

function webLinks(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + webLinks(item), 0)
  if (!isRecord(value)) return 0
  if (value['_type'] === 'link') return 1
  return Object.values(value).reduce((sum: number, item) => sum + webLinks(item), 0)
}

function withoutTargets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTargets)
  if (!isRecord(value)) return value
  if (value['_type'] === 'link' || value['_type'] === 'internalLink') return {_key: value['_key']}
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutTargets(inner)]))
}
