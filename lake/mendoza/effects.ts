import type {Document, JsonObject} from '../document.ts'
import type {Change} from '../storage/dataset.ts'
import {encode, type Patch} from './encode.ts'

/** Patches that do and undo what a transaction did to one document. */
export interface Effects {
  readonly apply: Patch
  readonly revert: Patch
}

/** Many listeners ask for the same change. */
const known = new WeakMap<Change, Effects>()

/** Counted without `_rev`: readers of the patches take it from the event. */
export function effectsOf(change: Change): Effects {
  const found = known.get(change)
  if (found !== undefined) return found
  const [before, after] = [withoutRevision(change.before), withoutRevision(change.after)]
  const effects = {apply: encode(before, after), revert: encode(after, before)}
  known.set(change, effects)
  return effects
}

function withoutRevision(document: Document | null): JsonObject | null {
  if (document === null) return null
  const {_rev, ...rest} = document
  return rest
}
