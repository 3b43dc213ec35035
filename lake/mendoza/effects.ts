import type {Change} from '../storage/dataset.ts'
import {encode} from './encode.ts'
import type {Patch} from './instructions.ts'

/** Patches that do and undo what a transaction did to one document. */
export interface Effects {
  readonly apply: Patch
  readonly revert: Patch
}

/** The history asks for the one, and many listeners for both. */
const applied = new WeakMap<Change, Patch>()
const known = new WeakMap<Change, Effects>()

/** Counted without `_rev`: readers of the patches take it from the event. */
export function effectsOf(change: Change): Effects {
  const found = known.get(change)
  if (found !== undefined) return found
  const effects = {apply: applyEffectOf(change), revert: encode(change.after, change.before, '_rev')}
  known.set(change, effects)
  return effects
}

/** The one that does it, alone. */
export function applyEffectOf(change: Change): Patch {
  const found = applied.get(change)
  if (found !== undefined) return found
  const patch = encode(change.before, change.after, '_rev')
  applied.set(change, patch)
  return patch
}
