export type Fields = Readonly<Record<string, unknown>>

export interface KeyedItem {
  readonly _key: string
  readonly [field: string]: unknown
}

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isKeyed = (value: unknown): value is KeyedItem =>
  isRecord(value) && typeof value['_key'] === 'string'

/** Says whether every item is an object with a `_key` of its own; true for an empty list. */
export const isKeyedList = (value: unknown): value is readonly KeyedItem[] =>
  Array.isArray(value) && value.every(isKeyed) && new Set(value.map(({_key}) => _key)).size === value.length

/** Says whether a reader would find nothing there. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  return isRecord(value) && Object.keys(value).every((key) => key === '_type')
}

/** Deep equality of JSON values; the order of object keys and keys without a value do not count. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => sameJson(item, right[index]))
  }
  if (!isRecord(left) || !isRecord(right)) return false
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    sameJson(left[key], right[key]),
  )
}
