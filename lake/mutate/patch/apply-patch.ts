import {Mutation as Mutator} from '@sanity/mutator'
import type {Document} from '../../document.ts'
import {invalid} from '../../errors.ts'
import {insertSteps} from './insert.ts'
import type {PatchOperations} from './operations.ts'
import {parsePath, PathError} from './path.ts'
import {resolvePath, valueAt, type Place} from './resolve.ts'
import {writePlace, type Step} from './write-place.ts'

/** A document whose own fields a patch may have changed or removed. */
export type Patched = NonNullable<ReturnType<Mutator['apply']>>

type Steps = (document: Patched) => Step[]

/**
 * The document after a patch: the same object where nothing changes.
 *
 * Operations run in the order of the lake: setIfMissing, set, unset, diffMatchPatch, inc, dec, insert. Paths
 * are resolved here, against the document as the operations before left it; `@sanity/mutator` writes.
 *
 * @throws MutationRefused for a path that cannot be read or a value of the wrong kind at its place.
 */
export function applyPatch(document: Document, operations: PatchOperations): Patched {
  let result: Patched = document
  for (const stepsFor of planSteps(operations)) {
    try {
      for (const step of stepsFor(result)) result = write(result, step)
    } catch (error) {
      if (error instanceof PathError) throw invalid(error.message, operations)
      throw error
    }
  }
  return result
}

function planSteps(operations: PatchOperations): Steps[] {
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
    ...Object.entries(setIfMissing).map(([path, value]) => assign('setIfMissing', path, value)),
    ...Object.entries(set).map(([path, value]) => assign('set', path, value)),
    ...unset.map((path) => remove(path)),
    ...Object.entries(diffMatchPatch).map(([path, text]) => patchText(path, text)),
    ...Object.entries(inc).map(([path, amount]) => add(path, amount)),
    ...Object.entries(dec).map(([path, amount]) => add(path, -amount)),
    ...(insert === undefined ? [] : [(document: Patched) => insertSteps(document, insert)]),
  ]
}

function assign(operation: 'set' | 'setIfMissing', path: string, value: unknown): Steps {
  return (document) =>
    places(document, path, true).map((place) => ({[operation]: {[writePlace(place)]: value}}))
}

/** Last places first, so that the positions of items still to be removed hold. */
function remove(path: string): Steps {
  return (document) =>
    places(document, path, false)
      .toReversed()
      .map((place) => ({unset: [writePlace(place)]}))
}

function patchText(path: string, text: string): Steps {
  return (document) =>
    places(document, path, false).map((place) => {
      if (typeof valueAt(document, place) === 'string') return {diffMatchPatch: {[writePlace(place)]: text}}
      throw invalid(`Can't diff-match-patch "${path}" because it is not a string`, valueAt(document, place))
    })
}

function add(path: string, amount: number): Steps {
  return (document) => places(document, path, false).map((place) => ({inc: {[writePlace(place)]: amount}}))
}

function places(document: Patched, path: string, creates: boolean): Place[] {
  return resolvePath(document, parsePath(path), creates)
}

function write(document: Patched, step: Step): Patched {
  try {
    const patched = new Mutator({mutations: [{patch: {id: document._id, ...step}}]}).apply(document)
    return patched ?? document
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : String(error), step)
  }
}
