import {tarBlock} from '../archive-kind.ts'
import {decodeName} from '../decode-name.ts'
import {brokenArchive} from '../limits.ts'
import type {ByteReader} from './byte-reader.ts'
import {readPaxRecords, readTarHeader, type TarHeader} from './tar-header.ts'

export interface TarEntry extends TarHeader {
  /** Where its bytes start in the archive. */
  readonly offset: number
  /** Its bytes. They can be read once, before the next entry is asked for; what is not read is passed over. */
  readonly content: AsyncIterable<Uint8Array>
}

const longestHeader = 1024 * 1024

/** The entries of a tar archive: plain, POSIX or GNU, with their long names. @throws UnreadableSource where it breaks off. */
export async function* readTar(reader: ByteReader, archive: string): AsyncGenerator<TarEntry> {
  let next: {name?: string; size?: number} = {}
  for (let offset = 0; ;) {
    const block = await reader.take(tarBlock)
    offset += tarBlock
    if (block.every((byte) => byte === 0)) {
      if (next.name !== undefined || next.size !== undefined) throw brokenArchive(archive, 'is not whole')
      // What packs the archive says only behind its end whether it is whole.
      await drain(reader.pieces(Infinity))
      return
    }
    const header = block.length === tarBlock ? readTarHeader(block) : undefined
    if (header === undefined) throw brokenArchive(archive, 'is damaged or not whole')
    const size = next.size ?? header.size
    const padded = Math.ceil(size / tarBlock) * tarBlock
    if (/^[xgLK]$/.test(header.type)) {
      if (size > longestHeader) throw brokenArchive(archive, 'has a name that is too long')
      Object.assign(next, said(header.type, (await reader.take(padded)).subarray(0, size)))
    } else {
      let left = padded
      yield {...header, name: next.name ?? header.name, size, offset, content: content()}
      await drain(reader.pieces(left))
      next = {}

      async function* content(): AsyncGenerator<Uint8Array> {
        for (let wanted = size; wanted > 0;) {
          const piece = await reader.take(Math.min(wanted, 65_536))
          if (piece.length === 0) throw brokenArchive(archive, 'is not whole')
          wanted -= piece.length
          left -= piece.length
          yield piece
        }
      }
    }
    offset += padded
  }
}

/** What an entry that is no file says of the next one. */
function said(type: string, bytes: Uint8Array): {name?: string; size?: number} {
  if (type === 'L') return {name: decodeName(bytes, 'windows').replace(/\0.*$/s, '')}
  if (type !== 'x') return {}
  const records = readPaxRecords(bytes)
  const name = records.get('path')
  const size = Number(records.get('size') ?? NaN)
  return {...(name !== undefined && {name}), ...(Number.isSafeInteger(size) && size >= 0 && {size})}
}

async function drain(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const reading = pieces[Symbol.asyncIterator]()
  while (!(await reading.next()).done);
}
