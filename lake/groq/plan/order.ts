import type {Document} from '../../document.ts'
import {compareValues, readPath, type Path} from '../index/values.ts'
import type {Tree} from '../tree.ts'
import {attributePath} from './attributes.ts'

/** One order of `order()`: by an attribute. */
export interface Order {
  readonly path: Path
  readonly isDescending: boolean
}

/** The orders of `order()` up to the first that is by more than an attribute. */
export function leadingOrders(args: readonly Tree[]): readonly Order[] {
  const orders = args.map(orderOf)
  const other = orders.indexOf(undefined)
  return orders.slice(0, other < 0 ? undefined : other).filter((order) => order !== undefined)
}

function orderOf(argument: Tree): Order | undefined {
  const isDescending = argument.type === 'Desc'
  const path = attributePath(argument.type === 'Desc' || argument.type === 'Asc' ? argument.base : argument)
  return path === undefined || path.length === 0 ? undefined : {path, isDescending}
}

interface Row {
  readonly document: Document
  readonly values: readonly unknown[]
}

/**
 * The first documents as `order()` puts them.
 *
 * @param documents Ascending by `_id`, which decides between equals.
 * @param most How many are wanted.
 */
export function firstOrdered(
  documents: readonly Document[],
  orders: readonly Order[],
  most: number,
): readonly Document[] {
  const rows = documents.map((document) => ({
    document,
    values: orders.map(({path}) => readPath(document, path)),
  }))
  const compare = (one: Row, other: Row) => compareRows(one, other, orders)
  const first = rows.length > most * 2 ? smallest(rows, compare, most) : rows.toSorted(compare).slice(0, most)
  return first.map(({document}) => document)
}

function compareRows(one: Row, other: Row, orders: readonly Order[]): number {
  for (const [position, {isDescending}] of orders.entries()) {
    const order = compareValues(one.values[position], other.values[position])
    if (order !== 0) return isDescending ? -order : order
  }
  return 0
}

/** The first items of a stable sort: each takes its place among those kept, if it has one. */
export function smallest<Item>(
  rows: Iterable<Item>,
  compare: (one: Item, other: Item) => number,
  most: number,
): readonly Item[] {
  const kept: Item[] = []
  for (const row of rows) {
    const last = kept.length < most ? undefined : kept.at(-1)
    if (most === 0 || (last !== undefined && compare(row, last) >= 0)) continue
    if (last !== undefined) kept.pop()
    kept.splice(placeIn(kept, row, compare), 0, row)
  }
  return kept
}

function placeIn<Item>(
  kept: readonly Item[],
  row: Item,
  compare: (one: Item, other: Item) => number,
): number {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = kept[middle]
    if (found !== undefined && compare(found, row) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
