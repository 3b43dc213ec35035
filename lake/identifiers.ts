import {randomBytes} from 'node:crypto'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Sources of chance and time; tests give their own. */
export interface Sources {
  /** The current time in milliseconds since 1970. */
  readonly now: () => number
  /** A fresh id for a transaction or document. */
  readonly createId: () => string
  /** A fresh `_key` for an array item. */
  readonly createKey: () => string
}

export const systemSources: Sources = {now: Date.now, createId: () => randomText(22), createKey}

function createKey(): string {
  return randomBytes(6).toString('hex')
}

/** Rejects bytes above the last multiple of 62, so that every letter is equally likely. */
function randomText(length: number): string {
  let text = ''
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      if (byte < 248 && text.length < length) text += alphabet.charAt(byte % 62)
    }
  }
  return text
}
