import {sha256Hex} from '#sha256'

export {sha256Hex}

/** An array key made from content: the first 12 hex digits of SHA-256 of `text`. */
export const keyOf = (text: string): string => sha256Hex(text).slice(0, KEY_LENGTH)

const KEY_LENGTH = 12
