import {isStored, type Document} from '../../document.ts'
import {inOrder} from '../index/postings.ts'
import {compareValues, isScalar, readPath} from '../index/values.ts'
import {bare, constantValue, isConstant, type Tree} from '../tree.ts'
import {attributePath} from './attributes.ts'
import type {Order} from './order.ts'
import type {Run} from './run.ts'

/** Limits of an attribute that follow from a filter; keys are constants. */
interface Bounds {
  readonly low?: Tree | undefined
  readonly high?: Tree | undefined
}

const smallestChunk = 16
const largestChunk = 1024
const rowsName = '\u0000rows'

/**
 * Those of the rows that pass the filter, in the order of the rows.
 *
 * @param need How many will probably be taken: so many are tested at first.
 */
export function* passing(
  run: Run,
  rows: Iterable<Document>,
  filter: Tree | undefined,
  need: number,
): Generator<Document> {
  if (filter === undefined) {
    yield* rows
    return
  }
  const tree: Tree = {type: 'Filter', base: {type: 'Parameter', name: rowsName}, expr: filter}
  let size = Math.min(Math.max(need + 2, smallestChunk), largestChunk)
  let chunk: Document[] = []
  for (const row of rows) {
    chunk.push(row)
    if (chunk.length < size) continue
    yield* test(run, tree, chunk)
    chunk = []
    size = Math.min(size * 2, largestChunk)
  }
  yield* test(run, tree, chunk)
}

function test(run: Run, tree: Tree, rows: readonly Document[]): readonly Document[] {
  const found = run.evaluate(tree, {[rowsName]: rows})
  return Array.isArray(found) ? found.filter((each) => isStored(each)) : []
}

/**
 * Enough documents for the first `need` of an order: the first that pass, and all that tie with the last of
 * them, so that they can be ordered by what comes second. Ascending by `_id`.
 */
export function firstInOrder(
  run: Run,
  type: string | undefined,
  {path, isDescending}: Order,
  need: number,
  filter: Tree | undefined,
): readonly Document[] {
  const index = run.view.indexes.sorted(type, path)
  const {low, high} = filter === undefined ? {} : boundsOf(filter, path.join('.'))
  const begin = low === undefined ? 0 : startOf(index, constantValue(low, run.params))
  const end = high === undefined ? index.length : endOf(index, constantValue(high, run.params))
  const kept: Document[] = []
  let last: unknown
  for (const document of passing(run, walk(index, begin, end, isDescending), filter, need)) {
    const value = readPath(document, path)
    if (kept.length >= need && compareValues(last, value) !== 0) break
    kept.push(document)
    last = value
  }
  return inOrder(kept)
}

type Index = ReturnType<Run['view']['indexes']['sorted']>

function* walk(index: Index, begin: number, end: number, isDescending: boolean): Generator<Document> {
  for (let step = begin; step < end; step += 1) {
    const document = index.at(isDescending ? end - 1 - (step - begin) : step)
    if (document !== undefined) yield document
  }
}

const startOf = (index: Index, value: unknown) => (isScalar(value) ? index.find(value, false) : 0)
const endOf = (index: Index, value: unknown) => (isScalar(value) ? index.find(value, true) : index.length)

function boundsOf(node: Tree, key: string): Bounds {
  const inner = bare(node)
  if (inner.type === 'And') {
    const left = boundsOf(inner.left, key)
    const right = boundsOf(inner.right, key)
    return {low: left.low ?? right.low, high: left.high ?? right.high}
  }
  if (inner.type === 'Or') {
    const left = boundsOf(inner.left, key)
    const right = boundsOf(inner.right, key)
    return {low: common(left.low, right.low), high: common(left.high, right.high)}
  }
  if (inner.type !== 'OpCall' || attributePath(inner.left)?.join('.') !== key || !isConstant(inner.right)) {
    return {}
  }
  const {op, right} = inner
  return {
    ...(op === '>' || op === '>=' || op === '==' ? {low: right} : {}),
    ...(op === '<' || op === '<=' || op === '==' ? {high: right} : {}),
  }
}

function common(one: Tree | undefined, other: Tree | undefined): Tree | undefined {
  return one && other && JSON.stringify(bare(one)) === JSON.stringify(bare(other)) ? one : undefined
}
