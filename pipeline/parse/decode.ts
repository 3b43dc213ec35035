import {binaryKind} from './binary-kind.ts'
import {asLatin, asMostlyUtf8, asWindows1252} from './single-bytes.ts'
import {UnreadableSource} from './source.ts'
import type {Problem} from './source.ts'

export type Encoding = 'utf-8' | 'windows-1252' | 'macintosh' | 'utf-16le' | 'utf-16be'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  readonly problems: readonly Problem[]
}

const megabyte = 1024 * 1024

/** Largest source that is read, in bytes: about 1.5 million words. */
export const maxSourceBytes = 10 * megabyte

/**
 * The text of a file: by its byte order mark, or as UTF-16 where every other byte is none, else as UTF-8, else as
 * Windows-1252, or Mac OS Roman where lines end as there, which is reported. The mark itself is not part of the text.
 *
 * @throws UnreadableSource for an empty file, one above {@link maxSourceBytes}, and one that is not text.
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length > maxSourceBytes) throw tooLarge(bytes.length, name)
  const decoded = decodeBytes(bytes, name)
  if (decoded.text.trim() === '') throw empty(name)
  if (controlShare(decoded.text) > maxControlShare) throw notText(name, 'a file of an unknown binary kind')
  return decoded
}

const maxControlShare = 0.02

function decodeBytes(bytes: Uint8Array, name: string): Decoded {
  const kind = binaryKind(bytes)
  if (kind !== undefined) throw notText(name, kind)
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf-16be')
  const wide = unmarkedUtf16(bytes)
  if (wide !== undefined) return decodeUtf16(bytes, wide)
  if (bytes.includes(0)) throw notText(name, 'a binary file (it holds NUL bytes)')
  return decodeUtf8(bytes) ?? decodeSingleBytes(bytes)
}

const SEEN_BYTES = 2048
/** Letters, digits and signs of European texts have a high byte of 0; other letters may stand between. */
const LEAST_ZEROS = 0.3

/** The order of the bytes of a UTF-16 text without a mark; nothing where it is none. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const seen = bytes.subarray(0, SEEN_BYTES)
  if (!seen.includes(0)) return undefined
  const zerosAt = (place: number): number =>
    seen.reduce((count, byte, index) => (byte === 0 && index % 2 === place ? count + 1 : count), 0)
  const [even, odd] = [zerosAt(0), zerosAt(1)]
  const least = (seen.length / 2) * LEAST_ZEROS
  if (seen.length < 4 || (even > 0 && odd > 0)) return undefined
  if (odd >= least) return 'utf-16le'
  return even >= least ? 'utf-16be' : undefined
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  const message = 'Some bytes are not valid UTF-16; they were replaced by “�”.'
  return {text, encoding, problems: text.includes('\ufffd') ? [{code: 'broken-encoding', message}] : []}
}

function decodeUtf8(bytes: Uint8Array): Decoded | undefined {
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'utf-8', problems: []}
  } catch {
    return undefined
  }
}

function decodeSingleBytes(bytes: Uint8Array): Decoded {
  const latin = asLatin(bytes)
  const mostly = asMostlyUtf8(latin)
  if (mostly !== undefined) {
    const message = 'Some bytes are not valid UTF-8 and were read as Windows-1252; check accents and quotes.'
    return {text: mostly, encoding: 'utf-8', problems: [{code: 'broken-encoding', message}]}
  }
  // Line ends of this kind alone are those of the Macs of that time.
  return latin.includes('\r') && !latin.includes('\n')
    ? guessed(new TextDecoder('macintosh').decode(bytes), 'macintosh', 'Mac OS Roman')
    : guessed(asWindows1252(latin), 'windows-1252', 'Windows-1252')
}

function guessed(text: string, encoding: Encoding, name: string): Decoded {
  const message = `The file is not UTF-8 and was read as ${name}; check accents and quotes, or save it as UTF-8.`
  return {text, encoding, problems: [{code: 'encoding-guessed', message}]}
}

function controlShare(text: string): number {
  const controls = text.match(/[^\P{Cc}\t\n\v\f\r\x85]/gu)
  return (controls?.length ?? 0) / text.length
}

/** @param size In bytes. */
export function tooLarge(size: number, name: string): UnreadableSource {
  return new UnreadableSource(
    'too-large',
    `${name} is too large: ${Math.round(size / megabyte)} MB, and at most ${maxSourceBytes / megabyte} MB are read; split it into one file for each article.`,
  )
}

function empty(name: string): UnreadableSource {
  return new UnreadableSource(
    'empty',
    `${name} is empty: there is nothing to import; check that the export is whole.`,
  )
}

function notText(name: string, kind: string): UnreadableSource {
  return new UnreadableSource(
    'not-text',
    `${name} is ${kind}: not read yet, save it as plain text, Markdown or HTML and import that.`,
  )
}
