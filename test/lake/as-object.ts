import {isObject, type JsonObject} from '../../lake/document.ts'

/** The value, known to be an object; anything else fails the test. */
export function asObject(value: unknown): JsonObject {
  if (isObject(value)) return value
  throw new TypeError(`expected an object, not ${JSON.stringify(value)}`)
}
