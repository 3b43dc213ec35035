import {invalid} from '../../errors.ts'
import type {Insert} from './operations.ts'
import {parsePath, PathError, type Term} from './path.ts'
import {fromEnd, positions, resolvePath, valueAt} from './resolve.ts'
import {writePlace, type Step} from './write-place.ts'

/**
 * The steps of an insertion, at most one for each array that the path means. A missing array, or an item
 * that no filter finds, gives none.
 *
 * @throws PathError if the path does not end in brackets; MutationRefused if it means something but no array.
 */
export function insertSteps(document: unknown, insert: Insert): Step[] {
  const segments = parsePath(insert.path)
  const last = segments.at(-1)
  if (last?.kind !== 'select') {
    throw new PathError(`The path “${insert.path}” of an insert must end in an array position, such as [-1]`)
  }
  return resolvePath(document, segments.slice(0, -1), false).flatMap((place) => {
    const array = valueAt(document, place)
    if (!Array.isArray(array)) {
      throw invalid(`Cannot insert at "${insert.path}": its parent is not an array`, array)
    }
    const step = insertInto(array, last.terms, insert)
    return step === undefined ? [] : [{insert: step(writePlace(place))}]
  })
}

type WriteStep = (array: string) => Step

function insertInto(
  array: readonly unknown[],
  terms: readonly Term[],
  {position, items}: Insert,
): WriteStep | undefined {
  const anchors = terms.flatMap((term) => anchorsOf(array, term))
  if (anchors.length === 0) return undefined
  const start = Math.min(...anchors.map(({from}) => from))
  const end = Math.max(...anchors.map(({to}) => to))
  const replaced = anchors
    .flatMap(({from, to}) => Array.from({length: to - from}, (_, offset) => from + offset))
    .filter((index) => index >= 0 && index < array.length)
  if (position === 'replace' && replaced.length > 0) {
    return (path) => ({replace: `${path}[${[...new Set(replaced)].join(',')}]`, items})
  }
  const index = clamp(position === 'after' ? end : start, array.length)
  return (path) => ({before: `${path}[${index}]`, items})
}

interface Anchor {
  readonly from: number
  readonly to: number
}

/**
 * Spans of positions; that of an empty range is empty, and an index may lie outside of the array. In a range, -1 is the
 * position behind the last item: the client's `splice` relies on it to reach the end of an array of unknown length.
 */
function anchorsOf(array: readonly unknown[], term: Term): Anchor[] {
  if (term.kind === 'range') {
    const from = fromEnd(term.from ?? 0, array.length + 1)
    return [{from, to: Math.max(from, fromEnd(term.to ?? -1, array.length + 1))}]
  }
  return positions(array, term).map((index) => ({from: index, to: index + 1}))
}

function clamp(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length)
}
