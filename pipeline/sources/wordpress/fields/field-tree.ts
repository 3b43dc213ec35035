import {storedValue} from './stored-value.ts'

export type Values = ReadonlyMap<string, unknown>

/**
 * Puts together what Advanced Custom Fields keeps apart: `faqs_0_question` is a field of the first row of `faqs`. Rows
 * that the page no longer has are left out.
 *
 * @param values Values by their keys, in the order of the page; those that are no fields are passed over.
 */
export const fieldTree = (values: Values): Readonly<Record<string, unknown>> =>
  treeOf([...values].filter(([key]) => isField(key, values)))

/** A field has a reference to its definition beside it: `_faqs_0_question`. */
export function isField(key: string, values: Values): boolean {
  if (key.startsWith('_') || key.length > longestKey) return false
  const reference = values.get(`_${key}`)
  return typeof reference === 'string' && reference.startsWith('field_')
}

/** Longer than the keys of any database. */
const longestKey = 300

type Entry = readonly [key: string, value: unknown]

/** A field with what lies below it: the fields of a group, or those of each row. */
interface Field {
  readonly value: unknown
  readonly inner: Entry[]
  readonly rows: Map<number, Entry[]>
}

function treeOf(entries: readonly Entry[]): Readonly<Record<string, unknown>> {
  const rowCounts = new Map(entries.flatMap(([key, value]) => containerAt(key, value)))
  const fields = new Map<string, Field>()
  const values = new Map(entries)
  const field = (name: string): Field => {
    const known = fields.get(name) ?? {value: values.get(name), inner: [], rows: new Map()}
    fields.set(name, known)
    return known
  }
  for (const [key, value] of entries) {
    const place = placeOf(key, rowCounts)
    if (place === undefined) field(key)
    else if (place.row === undefined) field(place.name).inner.push([place.rest, value])
    else if (place.row < (rowCounts.get(place.name) ?? 0))
      pushTo(field(place.name).rows, place.row, [place.rest, value])
  }
  return Object.fromEntries(Array.from(fields, ([name, each]) => [name, valueOf(each)]))
}

/** How many rows a field has that may hold others; not a number where it may be a group. */
function containerAt(key: string, value: unknown): [string, number][] {
  if (value === '' || value === null) return [[key, Number.NaN]]
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{1,6}$/.test(value)))
    return [[key, Number(value)]]
  const layouts = Array.isArray(value)
    ? value
    : typeof value === 'string' && value.startsWith('a:')
      ? storedValue(value)
      : undefined
  return Array.isArray(layouts) ? [[key, layouts.length]] : []
}

/** The outermost field that a field lies in. */
function placeOf(key: string, rowCounts: ReadonlyMap<string, number>) {
  for (let at = key.indexOf('_'); at !== -1; at = key.indexOf('_', at + 1)) {
    const name = key.slice(0, at)
    const count = rowCounts.get(name)
    const rest = key.slice(at + 1)
    if (count === undefined || rest === '') continue
    if (Number.isNaN(count)) return {name, rest, row: undefined}
    const [, row, inRow] = /^(\d{1,6})_(.+)$/s.exec(rest) ?? []
    if (inRow !== undefined) return {name, rest: inRow, row: Number(row)}
  }
  return undefined
}

function pushTo(rows: Map<number, Entry[]>, row: number, entry: Entry): void {
  const own = rows.get(row)
  if (own === undefined) rows.set(row, [entry])
  else own.push(entry)
}

function valueOf({value, inner, rows}: Field): unknown {
  if (rows.size > 0)
    return [...rows].toSorted(([one], [other]) => one - other).map(([, entries]) => treeOf(entries))
  if (inner.length > 0) return treeOf(inner)
  return typeof value === 'string' ? storedValue(value) : value
}
