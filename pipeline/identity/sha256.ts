import {sha256} from '@noble/hashes/sha2.js'

/** SHA-256 of some bytes, or of the UTF-8 bytes of a text, as 64 lower-case hex digits. */
export function sha256Hex(data: string | Uint8Array): string {
  untouched
    ._cloneInto(hasher)
    .update(typeof data === 'string' ? bytesOf(data) : data)
    .digestInto(digest)
  let hex = ''
  for (const byte of digest) hex += pairs[byte]
  return hex
}

const DIGEST_BYTES = 32

// An article has hundreds of short texts to hash: setting up a hasher for each would take longer than the hashing.
const untouched = sha256.create()
const hasher = sha256.create()
const digest = new Uint8Array(DIGEST_BYTES)
const encoder = new TextEncoder()
const short = new Uint8Array(4096)
/** Most bytes that one UTF-16 unit takes. */
const MOST_BYTES = 3

const bytesOf = (text: string): Uint8Array =>
  text.length * MOST_BYTES <= short.length
    ? short.subarray(0, encoder.encodeInto(text, short).written)
    : encoder.encode(text)

const pairs = Array.from({length: 256}, (_, byte) => byte.toString(16).padStart(2, '0'))
