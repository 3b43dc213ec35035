import type {Document, JsonObject} from '../document.ts'
import type {Change} from '../storage/dataset.ts'
import {encode} from './encode.ts'
import type {Patch} from './instructions.ts'

/** Patches that do and undo what a transaction did to one document. */
export interface Effects {
  readonly apply: Patch
  readonly revert: Patch
}

/** The log asks for the one, and many listeners for both. */
const applied = new WeakMap<Change, Patch>()
const known = new WeakMap<Change, Effects>()

/** Counted without `_rev`: readers of the patches take it from the event. */
export function effectsOf(change: Change): Effects {
  const found = known.get(change)
  if (found !== undefined) return found
  const revert = encode(withoutRevision(change.after), withoutRevision(change.before))
  const effects = {apply: applyEffectOf(change), revert}
  known.set(change, effects)
  return effects
}

/** The one that does it, alone. */
export function applyEffectOf(change: Change): Patch {
  const found = applied.get(change)
  if (found !== undefined) return found
  const patch = encode(withoutRevision(change.before), withoutRevision(change.after))
  applied.set(change, patch)
  return patch
}

export function withoutRevision(document: Document): JsonObject
export function withoutRevision(document: Document | null): JsonObject | null
export function withoutRevision(document: Document | null): JsonObject | null {
  if (document === null) return null
  const {_rev, ...rest} = document
  return rest
}
