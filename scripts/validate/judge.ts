import type {Finding} from './finding.ts'

/**
 * Whether an article with such a finding is refused: its facts or references are broken, or the Studio could not show
 * them. Everything else is an editor's to settle before the page goes out.
 */
export function isBroken({kind, level, path}: Pick<Finding, 'kind' | 'level' | 'path'>): boolean {
  // Where a rule only warns, so does its check of the type.
  if (kind === 'type') return true
  if (level !== 'error' || kind === 'other') return false
  return kind !== 'required' || isOwnField(path)
}

/** A field of the document itself, such as its name or slug. */
const isOwnField = (path: string): boolean => !/[.[]/.test(path)
