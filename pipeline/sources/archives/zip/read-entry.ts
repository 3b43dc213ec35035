import type {FileParts} from '../../source-kind.ts'
import {crc32} from '../crc32.ts'
import {collect} from '../held-bytes.ts'
import {inflatePieces, inflateSmall} from '../inflate-pieces.ts'
import {bomb, brokenArchive, isBomb} from '../limits.ts'
import {view} from './central-directory.ts'
import type {ZipEntry} from './zip-entry.ts'

const headerBytes = 30

/**
 * The bytes of one file of an archive.
 *
 * @param name What the file is called in errors.
 * @throws UnreadableSource where they are not what the archive says they are.
 */
export async function* readZipFile(
  parts: FileParts,
  entry: ZipEntry,
  name: string,
): AsyncGenerator<Uint8Array> {
  const start = await dataStart(parts, entry, name)
  const stored = parts.read(start, start + entry.compressedSize)
  let length = 0
  let crc = 0
  let read = 0
  try {
    for await (const piece of unpacked(entry, stored, (bytes) => (read += bytes))) {
      length += piece.length
      if (entry.method !== 0 && isBomb(length, read)) throw bomb(name)
      if (length > entry.size) throw brokenArchive(name, 'is longer than its archive says')
      crc = crc32(piece, crc)
      yield piece
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'UnreadableSource') throw error
    throw brokenArchive(name, 'cannot be unpacked, since its archive is damaged')
  }
  if (length < entry.size) throw brokenArchive(name, 'is shorter than its archive says')
  if (crc !== entry.crc) throw brokenArchive(name, 'is damaged: its checksum is not that of its archive')
}

const smallBytes = 64 * 1024

function unpacked(
  {method, compressedSize, size}: ZipEntry,
  stored: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  if (method === 0) return stored
  const isSmall = compressedSize <= smallBytes && size <= 16 * smallBytes
  return isSmall ? unpackedAtOnce(stored, compressedSize, size) : inflatePieces(stored, onRead)
}

async function* unpackedAtOnce(
  stored: AsyncIterable<Uint8Array>,
  compressedSize: number,
  size: number,
): AsyncGenerator<Uint8Array> {
  const bytes = await collect(stored, compressedSize)
  // One byte more than it should come to shows whether there is more.
  if (bytes) yield inflateSmall(bytes, size + 1)
}

async function dataStart(parts: FileParts, {offset}: ZipEntry, name: string): Promise<number> {
  const header = await view(parts, offset, offset + headerBytes)
  if (header.byteLength < headerBytes || header.getUint32(0, true) !== 0x04_03_4b_50)
    throw brokenArchive(name, 'is not where its archive says')
  return offset + headerBytes + header.getUint16(26, true) + header.getUint16(28, true)
}

/** The entries whose bytes are also those of another, by which a small archive pretends to hold much. */
export function overlapping(entries: readonly ZipEntry[]): ReadonlySet<ZipEntry> {
  const found = new Set<ZipEntry>()
  let end = 0
  let last: ZipEntry | undefined
  for (const entry of entries.toSorted((one, other) => one.offset - other.offset)) {
    if (entry.offset < end) {
      found.add(entry)
      if (last) found.add(last)
    }
    const ownEnd = entry.offset + headerBytes + entry.name.length + entry.compressedSize
    if (ownEnd > end) {
      end = ownEnd
      last = entry
    }
  }
  return found
}
