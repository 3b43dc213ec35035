import {isObject, type JsonObject} from '../document.ts'

/** The value with a `_key` on every object that is an item of an array; the same object where none was missing. */
export function withArrayKeys(value: unknown, createKey: () => string): unknown {
  if (Array.isArray(value))
    return mapItems(value, (item) => withKey(withArrayKeys(item, createKey), createKey))
  return isObject(value) ? keysBelow(value, createKey) : value
}

/** The object with keys in the arrays below it. */
export function keysBelow(value: JsonObject, createKey: () => string): JsonObject {
  const entries = Object.entries(value)
  const keyed = entries.map(([name, item]) => [name, withArrayKeys(item, createKey)] as const)
  const isSame = keyed.every(([, item], index) => item === entries[index]?.[1])
  return isSame ? value : Object.fromEntries(keyed)
}

function withKey(item: unknown, createKey: () => string): unknown {
  if (!isObject(item) || typeof item['_key'] === 'string') return item
  return {...item, _key: createKey()}
}

function mapItems(items: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  const changed = items.map((item) => change(item))
  return changed.every((item, index) => item === items[index]) ? items : changed
}
