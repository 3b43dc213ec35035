import {isObject, type Document} from '../document.ts'
import {invalid} from '../errors.ts'

/** Attributes within attributes, counted without array items. */
const maximumDepth = 20

/** Size of a document in bytes, as UTF-8 JSON. */
const maximumSize = 32_000_000

/**
 * Refuses a document that no lake may hold: null as an array item, too deep, too large.
 *
 * @throws MutationRefused naming the place.
 */
export function checkContent(document: Document): void {
  checkValue(document, '', 0)
  if (Buffer.byteLength(JSON.stringify(document)) <= maximumSize) return
  throw invalid(`The document "${document._id}" is larger than ${maximumSize} bytes`, document._id)
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
