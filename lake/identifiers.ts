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
    const byte = randomByte()
    if (byte < 248) text += alphabet.charAt(byte % 62)
  }
  return text
}

/** Bytes that the system gave at once, since each question costs it more than a thousand bytes do. */
let supply: Buffer = Buffer.alloc(0)
let used = 0

function randomByte(): number {
  if (used === supply.length) {
    supply = randomBytes(1024)
    used = 0
  }
  const byte = supply.readUInt8(used)
  used += 1
  return byte
}
