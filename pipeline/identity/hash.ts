import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/** SHA-256 of the UTF-8 bytes of `text`, as 64 lower-case hex digits. Runs in Node and in the browser. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** An array key made from content: the first 12 hex digits of SHA-256 of `text`. */
export const keyOf = (text: string): string => sha256Hex(text).slice(0, 12)
