import {isRecord, textOrNothing} from '../../parse/untyped.ts'

/** A row of a table, or the content of a card: whatever JSON says. */
export type Row = Readonly<Record<string, unknown>>

export function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** The first of the fields that holds words. */
export function textIn(row: Row, ...fields: readonly string[]): string | undefined {
  for (const field of fields) {
    const words = textOrNothing(row[field])
    if (words !== undefined) return words
  }
  return undefined
}

/** An id as text: old exports count from 1, later ones write 24 hex digits. */
export function idIn(row: Row, field: string): string | undefined {
  const value = row[field]
  return typeof value === 'number' ? String(value) : textOrNothing(value)
}

/** The row that a field holds; an empty one where it holds none. */
export function rowIn(row: Row, field: string): Row {
  const value = row[field]
  return isRecord(value) ? value : {}
}

/** A value that JSON keeps as a text of JSON; nothing where it is none. */
export function parsedJson(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
