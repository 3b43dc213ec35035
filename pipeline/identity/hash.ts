import {sha256Hex} from '#sha256'

export {sha256Hex}

/** An array key made from content: the first 12 hex digits of SHA-256 of `text`. */
export const keyOf = (text: string): string => knownHash(text).slice(0, KEY_LENGTH)

const KEY_LENGTH = 12

/** SHA-256 of a text as 64 hex digits; those of short texts are kept for when they are asked for again. */
export function knownHash(text: string): string {
  if (text.length > LONGEST_KNOWN) return sha256Hex(text)
  const known = hashes.get(text)
  if (known !== undefined) return known
  const hash = sha256Hex(text)
  if (hashes.size >= MOST_KNOWN) hashes.clear()
  hashes.set(text, hash)
  return hash
}

// Articles name the same symptoms, and documents hold the same languages, kinds and states, again and again.
const hashes = new Map<string, string>()
const MOST_KNOWN = 2000
const LONGEST_KNOWN = 100
