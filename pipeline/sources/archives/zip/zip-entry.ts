import {decodeName} from '../decode-name.ts'

/** One file of a ZIP archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string
  readonly flags: number
  /** 0: as it is; 8: deflated; others are not read. */
  readonly method: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Where its own header starts. */
  readonly offset: number
  readonly kind: 'file' | 'folder' | 'link'
}

/** Reads the entry of a directory that starts at a place. @returns It and the place behind it; nothing where none is. */
export function readZipEntry(
  directory: DataView<ArrayBuffer>,
  at: number,
): {entry: ZipEntry; next: number} | undefined {
  if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== 0x02_01_4b_50) return undefined
  const nameLength = directory.getUint16(at + 28, true)
  const extraLength = directory.getUint16(at + 30, true)
  const next = at + 46 + nameLength + extraLength + directory.getUint16(at + 32, true)
  if (next > directory.byteLength) return undefined
  const flags = directory.getUint16(at + 8, true)
  const name = readName(directory, at + 46, nameLength, extraLength)
  const sizes = readSizes(directory, at, at + 46 + nameLength, extraLength)
  const mode = directory.getUint32(at + 38, true) >>> 16
  return {
    entry: {
      name,
      flags,
      method: directory.getUint16(at + 10, true),
      crc: directory.getUint32(at + 16, true),
      ...sizes,
      kind: (mode & 0xf0_00) === 0xa0_00 ? 'link' : name.endsWith('/') ? 'folder' : 'file',
    },
    next,
  }
}

const unknown = 0xff_ff_ff_ff

/** The sizes and the place, which stand in an extra field where they need more than 32 bits. */
function readSizes(
  directory: DataView,
  at: number,
  extra: number,
  length: number,
): Pick<ZipEntry, 'size' | 'compressedSize' | 'offset'> {
  let wide = findExtra(directory, wideSizes, extra, extra + length)
  const read = (place: number): number => {
    const value = directory.getUint32(place, true)
    if (value !== unknown || wide === undefined || wide.at + 8 > wide.end) return value
    const long = Number(directory.getBigUint64(wide.at, true))
    wide = {at: wide.at + 8, end: wide.end}
    return long
  }
  const size = read(at + 24)
  const compressedSize = read(at + 20)
  return {size, compressedSize, offset: read(at + 42)}
}

/** The extra field of one kind, if there is one. */
function findExtra(
  view: DataView,
  kind: number,
  start: number,
  end: number,
): {at: number; end: number} | undefined {
  for (let at = start; at + 4 <= end;) {
    const length = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === kind) return {at: at + 4, end: Math.min(at + 4 + length, end)}
    at += 4 + length
  }
  return undefined
}

/**
 * The name of an entry: that of the extra field which says it in UTF-8, else the one before it. Old programs of Windows
 * write `\\` between folders, which the format forbids.
 */
function readName(directory: DataView<ArrayBuffer>, at: number, length: number, extraLength: number): string {
  const written = bytesAt(directory, at, length)
  const unicode = findExtra(directory, unicodePath, at + length, at + length + extraLength)
  const isGiven = unicode !== undefined && unicode.end - unicode.at > unicodeHead
  const bytes = isGiven
    ? bytesAt(directory, unicode.at + unicodeHead, unicode.end - unicode.at - unicodeHead)
    : written
  return decodeName(bytes, 'dos').replaceAll('\\', '/')
}

/** An extra field of a version and a checksum before the name. */
const unicodePath = 0x70_75
const unicodeHead = 5
const wideSizes = 1

const bytesAt = (view: DataView<ArrayBuffer>, at: number, length: number): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset + at, length)
