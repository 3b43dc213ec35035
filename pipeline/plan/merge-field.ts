import {canonicalHash} from './canonical-hash.ts'
import {isEmpty} from './json.ts'

/**
 * - `same`: neither side changed anything.
 * - `take`: the imported value is written and its hash stored.
 * - `keep`: the stored value stands.
 * - `adopt`: both sides came to the same value; only its hash is stored.
 * - `conflict`: both sides changed it differently; the stored value stands and the conflict is reported.
 */
export type Verdict = 'same' | 'take' | 'keep' | 'adopt' | 'conflict'

export interface Sides {
  /** Hash of the value that the last import wrote; `undefined` where none ever did. */
  readonly base: string | undefined
  readonly current: unknown
  readonly imported: unknown
}

/** Three-way merge of one value, with a hash in the place of the common ancestor. */
export function mergeField({base, current, imported}: Sides): Verdict {
  if (base === undefined) return isEmpty(current) && !isEmpty(imported) ? 'take' : 'keep'
  const currentHash = canonicalHash(current)
  const importedHash = canonicalHash(imported)
  if (currentHash === base) return importedHash === base ? 'same' : 'take'
  if (importedHash === base) return 'keep'
  return importedHash === currentHash ? 'adopt' : 'conflict'
}
