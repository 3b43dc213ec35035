import {Mutation as Mutator} from '@sanity/mutator'
import type {Document} from '../../document.ts'
import {invalid} from '../../errors.ts'
import {insertSteps} from './insert.ts'
import type {PatchOperations} from './operations.ts'
import {parsePath, PathError} from './path.ts'
import {putValue} from './put-value.ts'
import {resolvePath, valueAt, type Place} from './resolve.ts'
import {writePlace, type Step} from './write-place.ts'

/** A document whose own fields a patch may have changed or removed. */
export type Patched = NonNullable<ReturnType<Mutator['apply']>>

/** Makes one change at one place. */
type Change = (document: Patched) => Patched

type Changes = (document: Patched) => readonly Change[]

/**
 * The document after a patch: the same object where nothing changes.
 *
 * Operations run in the order of the lake: setIfMissing, set, unset, diffMatchPatch, inc, dec, insert. Paths
 * are resolved here, against the document as the operations before left it; `@sanity/mutator` writes, except for a
 * value at a place that all of the way to is there.
 *
 * @throws MutationRefused for a path that cannot be read or a value of the wrong kind at its place.
 */
export function applyPatch(document: Document, operations: PatchOperations): Patched {
  let result: Patched = document
  for (const changesOf of planChanges(operations)) {
    try {
      for (const change of changesOf(result)) result = change(result)
    } catch (error) {
      if (error instanceof PathError) throw invalid(error.message, operations)
      throw error
    }
  }
  return result
}

function planChanges(operations: PatchOperations): Changes[] {
  const {
    setIfMissing = {},
    set = {},
    unset = [],
    diffMatchPatch = {},
    inc = {},
    dec = {},
    insert,
  } = operations
  return [
    ...Object.entries(setIfMissing).map(([path, value]) => assignIfMissing(path, value)),
    ...Object.entries(set).map(([path, value]) => assign(path, value)),
    ...unset.map((path) => remove(path)),
    ...Object.entries(diffMatchPatch).map(([path, text]) => patchText(path, text)),
    ...Object.entries(inc).map(([path, amount]) => add(path, amount)),
    ...Object.entries(dec).map(([path, amount]) => add(path, -amount)),
    ...(insert === undefined ? [] : [(document: Patched) => insertSteps(document, insert).map(writing)]),
  ]
}

function assign(path: string, value: unknown): Changes {
  return (document) =>
    places(document, path, true).map(
      (place) => (current) =>
        putValue(current, place, value) ?? write(current, {set: {[writePlace(place)]: value}}),
    )
}

function assignIfMissing(path: string, value: unknown): Changes {
  return (document) =>
    places(document, path, true).map((place) => (current) => {
      if (valueAt(current, place) !== undefined) return current
      return putValue(current, place, value) ?? write(current, {setIfMissing: {[writePlace(place)]: value}})
    })
}

/** Last places first, so that the positions of items still to be removed hold. */
function remove(path: string): Changes {
  return (document) =>
    places(document, path, false)
      .toReversed()
      .map((place) => writing({unset: [writePlace(place)]}))
}

function patchText(path: string, text: string): Changes {
  return (document) =>
    places(document, path, false).map((place) => {
      if (typeof valueAt(document, place) === 'string') {
        return writing({diffMatchPatch: {[writePlace(place)]: text}})
      }
      throw invalid(`Can't diff-match-patch "${path}" because it is not a string`, valueAt(document, place))
    })
}

function add(path: string, amount: number): Changes {
  return (document) =>
    places(document, path, false).map((place) => writing({inc: {[writePlace(place)]: amount}}))
}

function places(document: Patched, path: string, creates: boolean): Place[] {
  return resolvePath(document, parsePath(path), creates)
}

const writing =
  (step: Step): Change =>
  (document) =>
    write(document, step)

function write(document: Patched, step: Step): Patched {
  try {
    const patched = new Mutator({mutations: [{patch: {id: document._id, ...step}}]}).apply(document)
    return patched ?? document
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : String(error), step)
  }
}
