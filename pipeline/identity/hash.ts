import {sha256Hex} from '#sha256'

export {sha256Hex}

/** An array key made from content: the first 12 hex digits of SHA-256 of `text`. */
export function keyOf(text: string): string {
  if (text.length > LONGEST_KNOWN) return sha256Hex(text).slice(0, KEY_LENGTH)
  const known = keys.get(text)
  if (known !== undefined) return known
  const key = sha256Hex(text).slice(0, KEY_LENGTH)
  if (keys.size >= MOST_KNOWN) keys.clear()
  keys.set(text, key)
  return key
}

const KEY_LENGTH = 12

// Articles name the same symptoms, treatments and kinds of sections again and again.
const keys = new Map<string, string>()
const MOST_KNOWN = 1000
const LONGEST_KNOWN = 100
