/** Bytes as characters of one byte each, whatever their alphabet. */
export const asLatin = (bytes: Uint8Array): string =>
  Array.from(chunks(bytes), (chunk) => String.fromCharCode(...chunk)).join('')

function* chunks(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 8192) yield bytes.subarray(start, start + 8192)
}

/** Not left to TextDecoder: some releases of Node 20 to 23 take these bytes for ISO 8859-1. */
export const asWindows1252 = (latin: string): string =>
  latin.replaceAll(/[\x80-\x9f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80))

/** Characters 0x80 to 0x9F; the five that Windows-1252 leaves open stay control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** One character of UTF-8 as bytes, or a byte that belongs to none. */
const characters =
  /[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|[\x80-\xff]/g

/**
 * Text of which only some bytes are not UTF-8, as when texts were put together: these are read as Windows-1252.
 *
 * @returns Nothing where most are not.
 */
export function asMostlyUtf8(latin: string): string | undefined {
  let broken = 0
  let whole = 0
  const text = latin.replaceAll(characters, (found) => {
    if (found.length === 1) {
      broken += 1
      return asWindows1252(found)
    }
    whole += 1
    return utf8.decode(Uint8Array.from(found, (byte) => byte.charCodeAt(0)))
  })
  return whole > broken ? text : undefined
}

const utf8 = new TextDecoder()
