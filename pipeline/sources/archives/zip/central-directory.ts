import type {FileParts} from '../../source-kind.ts'
import {collect} from '../held-bytes.ts'
import {brokenArchive, maxEntries} from '../limits.ts'
import {readZipEntry, type ZipEntry} from './zip-entry.ts'

/**
 * All entries of a ZIP archive, from the directory at its end.
 *
 * @throws UnreadableSource where there is no such directory, or it is broken.
 */
export async function readCentralDirectory(parts: FileParts, name: string): Promise<ZipEntry[]> {
  const {start, size} = await findDirectory(parts, name)
  if (start + size > parts.size || size > maxDirectoryBytes)
    throw brokenArchive(name, 'has a directory that does not fit into it')
  const directory = await view(parts, start, start + size)
  const entries: ZipEntry[] = []
  for (let at = 0; at < size;) {
    const read = readZipEntry(directory, at)
    if (read === undefined) throw brokenArchive(name, 'has a broken directory')
    entries.push(read.entry)
    at = read.next
  }
  return entries
}

const maxDirectoryBytes = maxEntries * 1024
const endBytes = 22
const locatorBytes = 20
const longestComment = 0xff_ff

async function findDirectory(parts: FileParts, name: string): Promise<{start: number; size: number}> {
  const tailStart = Math.max(0, parts.size - endBytes - longestComment - locatorBytes)
  const tail = await view(parts, tailStart, parts.size)
  const end = lastSignature(tail)
  if (end === undefined) throw brokenArchive(name, 'is a ZIP archive whose end is missing')
  const size = tail.getUint32(end + 12, true)
  const start = tail.getUint32(end + 16, true)
  const isLarge =
    start === 0xff_ff_ff_ff || size === 0xff_ff_ff_ff || tail.getUint16(end + 10, true) === 0xff_ff
  const locator = end - locatorBytes
  if (!isLarge || locator < 0 || tail.getUint32(locator, true) !== 0x07_06_4b_50) return {start, size}
  const place = Number(tail.getBigUint64(locator + 8, true))
  if (place + 56 > parts.size) throw brokenArchive(name, 'has a broken directory')
  const record = await view(parts, place, place + 56)
  if (record.getUint32(0, true) !== 0x06_06_4b_50) throw brokenArchive(name, 'has a broken directory')
  return {start: Number(record.getBigUint64(48, true)), size: Number(record.getBigUint64(40, true))}
}

function lastSignature(tail: DataView): number | undefined {
  for (let at = tail.byteLength - endBytes; at >= 0; at--) {
    if (tail.getUint32(at, true) === 0x06_05_4b_50) return at
  }
  return undefined
}

/** A part of a file. @throws RangeError where less of it is there and is asked for. */
export async function view(parts: FileParts, start: number, end: number): Promise<DataView<ArrayBuffer>> {
  const bytes = (await collect(parts.read(start, end), end - start)) ?? new Uint8Array()
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
