import {badRequest} from '../errors.ts'
import type {JsonObject} from '../document.ts'

const defaultLimit = 100

/**
 * A part of a list, newest first.
 *
 * @param items Oldest first: new ones come at the end, so that a cursor, the number of items that are left, holds.
 */
export function pageOf(
  items: readonly JsonObject[],
  query: URLSearchParams,
): {items: JsonObject[]; nextCursor: string} {
  const limit = readCount(query, 'limit') ?? defaultLimit
  const end = Math.min(readCount(query, 'nextCursor') ?? items.length, items.length)
  const start = Math.max(0, end - limit)
  return {items: items.slice(start, end).toReversed(), nextCursor: start === 0 ? '' : String(start)}
}

/** @throws WireError 400 for what is no number above zero; an empty one counts as absent. */
export function readCount(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name)
  if (text === null || text === '') return undefined
  const count = Number(text)
  if (Number.isInteger(count) && count > 0) return count
  throw badRequest(`"${name}" must be a whole number above zero, not "${text}"`)
}
