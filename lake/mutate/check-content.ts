import {isObject, type Document} from '../document.ts'
import {invalid} from '../errors.ts'

/** Attributes within attributes, counted without array items. */
const maximumDepth = 20

/** Size of a document in bytes, as UTF-8 JSON. */
const maximumSize = 32_000_000

/** Bytes that a UTF-16 unit takes at most in JSON. */
const bytesPerUnit = 6

/**
 * Refuses a document that no lake may hold: null as an array item, too deep, too large.
 *
 * @throws MutationRefused naming the place.
 */
export function checkContent(document: Document): void {
  if (weigh(document, 0) * bytesPerUnit <= maximumSize) return
  checkValue(document, '', 0)
  if (Buffer.byteLength(JSON.stringify(document)) <= maximumSize) return
  throw invalid(`The document "${document._id}" is larger than ${maximumSize} bytes`, document._id)
}

/** Units that the JSON does not exceed, or NaN where `checkValue` has something to say: quick, since most have passed then. */
function weigh(value: unknown, depth: number): number {
  if (typeof value === 'string') return value.length + 1
  if (typeof value !== 'object') return 5
  if (depth > maximumDepth) return Number.NaN
  let weight = 1
  if (Array.isArray(value)) {
    for (const item of value)
      weight += 1 + (item === null || item === undefined ? Number.NaN : weigh(item, depth))
  } else if (isObject(value)) {
    for (const name in value) weight += 2 + name.length + weigh(value[name], depth + 1)
  }
  return weight
}

function checkValue(value: unknown, path: string, depth: number): void {
  if (depth > maximumDepth) throw invalid(`"${path}" is nested deeper than ${maximumDepth} attributes`, path)
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const place = `${path}[${index}]`
      if (item === null || item === undefined) {
        throw invalid(`"${place}" is null, and an array cannot hold null; leave the item out`, place)
      }
      checkValue(item, place, depth)
    }
  } else if (isObject(value)) {
    for (const name in value) {
      const item = value[name]
      if (typeof item === 'object') checkValue(item, path === '' ? name : `${path}.${name}`, depth + 1)
    }
  }
}
