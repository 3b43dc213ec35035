import {hasTarSum} from '../archive-kind.ts'
import {decodeName} from '../decode-name.ts'

export interface TarHeader {
  readonly name: string
  readonly size: number
  /** `0` a file, `5` a folder, `x` and `L` what belongs to the next file, and so on. */
  readonly type: string
}

/** Reads one header of 512 bytes; nothing where it is none. */
export function readTarHeader(header: Uint8Array): TarHeader | undefined {
  if (!hasTarSum(header)) return undefined
  const name = text(header, 0, 100)
  const isUstar = text(header, 257, 5) === 'ustar'
  const prefix = isUstar && header[263] !== 0x20 ? text(header, 345, 155) : ''
  const size = readSize(header.subarray(124, 136))
  if (!Number.isSafeInteger(size) || size < 0) return undefined
  const type = text(header, 156, 1)
  return {name: prefix === '' ? name : `${prefix}/${name}`, size, type: type === '' ? '0' : type}
}

/** Octal digits, or, for large files, a binary number. */
function readSize(field: Uint8Array): number {
  if ((field[0] ?? 0) < 0x80) return Number.parseInt(text(field, 0, 12).trim() || '0', 8)
  return [...field.subarray(1)].reduce((sum, byte) => sum * 256 + byte, 0)
}

function text(bytes: Uint8Array, start: number, length: number): string {
  const field = bytes.subarray(start, start + length)
  const end = field.indexOf(0)
  return decodeName(end < 0 ? field : field.subarray(0, end), 'windows')
}

/** The records of an extended header, by name, such as `path` and `size`. */
export function readPaxRecords(bytes: Uint8Array): ReadonlyMap<string, string> {
  const records = new Map<string, string>()
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at)
    const length = space < 0 ? NaN : Number(new TextDecoder().decode(bytes.subarray(at, space)))
    if (!(length > 0)) break
    const record = new TextDecoder().decode(bytes.subarray(space + 1, at + length - 1))
    const sign = record.indexOf('=')
    if (sign > 0) records.set(record.slice(0, sign), record.slice(sign + 1))
    at += length
  }
  return records
}
