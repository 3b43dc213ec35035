import {isObject} from '../../document.ts'
import type {Patched} from './apply-patch.ts'
import {attributeOf, type Place} from './resolve.ts'

/**
 * The document with a value at a place, as `@sanity/mutator` would write it, in a tenth of the time. What does not
 * change stays the same object.
 *
 * @returns Undefined where something on the way is missing or in the way: how to make the way is the mutator's to say.
 */
export function putValue(document: Patched, [name, ...rest]: Place, value: unknown): Patched | undefined {
  if (typeof name !== 'string') return undefined
  const next = putBelow(document[name], rest, value)
  if (next === undefined) return undefined
  return Object.is(next, document[name]) ? document : {...document, [name]: next}
}

function putBelow(container: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value
  if (typeof key === 'number') {
    return Array.isArray(container)
      ? putItem(container, key, putBelow(container[key], rest, value))
      : undefined
  }
  if (!isObject(container)) return undefined
  const current = attributeOf(container, key)
  const next = putBelow(current, rest, value)
  if (next === undefined) return undefined
  return Object.is(next, current) ? container : {...container, [key]: next}
}

function putItem(items: readonly unknown[], index: number, next: unknown): readonly unknown[] | undefined {
  if (next === undefined) return undefined
  return Object.is(next, items[index]) ? items : items.with(index, next)
}
