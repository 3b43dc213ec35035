import {sha256} from '@noble/hashes/sha2.js'

/** SHA-256 of the UTF-8 bytes of `text`, as 64 lower-case hex digits. Runs in Node and in the browser. */
export const sha256Hex = (text: string): string => digits(text, DIGEST_BYTES)

/** An array key made from content: the first 12 hex digits of SHA-256 of `text`. */
export const keyOf = (text: string): string => digits(text, KEY_BYTES)

const DIGEST_BYTES = 32
const KEY_BYTES = 6

// An article has hundreds of short texts to hash: setting up a hasher for each would take longer than the hashing.
const untouched = sha256.create()
const hasher = sha256.create()
const digest = new Uint8Array(DIGEST_BYTES)
const encoder = new TextEncoder()
const short = new Uint8Array(4096)
/** Most bytes that one UTF-16 unit takes. */
const MOST_BYTES = 3

function digits(text: string, count: number): string {
  const fits = text.length * MOST_BYTES <= short.length
  const bytes = fits ? short.subarray(0, encoder.encodeInto(text, short).written) : encoder.encode(text)
  untouched._cloneInto(hasher).update(bytes).digestInto(digest)
  let hex = ''
  for (let index = 0; index < count; index += 1) hex += pairs[digest[index] ?? 0]
  return hex
}

const pairs = Array.from({length: 256}, (_, byte) => byte.toString(16).padStart(2, '0'))
