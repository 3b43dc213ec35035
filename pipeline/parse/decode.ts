import {binaryKind} from './binary-kind.ts'
import {UnreadableSource} from './source.ts'
import type {Problem} from './source.ts'

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  readonly problems: readonly Problem[]
}

const megabyte = 1024 * 1024

/** Largest source that is read, in bytes: about 1.5 million words. */
export const maxSourceBytes = 10 * megabyte

/**
 * The text of a file: by its byte order mark, else as UTF-8, else as Windows-1252, which is reported. The mark itself
 * is not part of the text.
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
  if (bytes.includes(0)) throw notText(name, 'a binary file (it holds NUL bytes)')
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes)
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

function decodeWindows1252(bytes: Uint8Array): Decoded {
  const message =
    'The file is not UTF-8 and was read as Windows-1252; check accents and quotes, or save it as UTF-8.'
  // Not left to TextDecoder: some releases of Node 20 to 23 take these bytes for ISO 8859-1.
  const latin = Array.from(chunks(bytes), (chunk) => String.fromCharCode(...chunk)).join('')
  const text = latin.replaceAll(/[\x80-\x9f]/g, (character) =>
    windows1252.charAt(character.charCodeAt(0) - 0x80),
  )
  return {text, encoding: 'windows-1252', problems: [{code: 'encoding-guessed', message}]}
}

/** Characters 0x80 to 0x9F; the five that Windows-1252 leaves open stay control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function* chunks(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 8192) yield bytes.subarray(start, start + 8192)
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
