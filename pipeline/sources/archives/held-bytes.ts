import {Deflate} from 'fflate'
import type {FileParts, SourceFile} from '../source-kind.ts'
import {inflatePieces} from './inflate-pieces.ts'

/** The parts of a file that was read whole. */
export const partsOf = (bytes: Uint8Array): FileParts => ({
  size: bytes.length,
  read: async function* read(start, end) {
    yield await Promise.resolve(bytes.subarray(start, end))
  },
})

/** All bytes of a stream; nothing where there are more than `most`. */
export async function collect(
  pieces: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const all: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    length += piece.length
    if (length > most) return undefined
    all.push(piece)
  }
  const whole = new Uint8Array(length)
  let position = 0
  for (const piece of all) {
    whole.set(piece, position)
    position += piece.length
  }
  return whole
}

/**
 * Holds a stream in memory, compressed.
 *
 * @returns What it takes, and how it is read again; nothing where it would take more than `most` bytes.
 */
export async function holdCompressed(
  pieces: AsyncIterable<Uint8Array>,
  most: number,
): Promise<{held: number; bytes: SourceFile['bytes']} | undefined> {
  const packed: Uint8Array[] = []
  let held = 0
  const deflate = new Deflate({level: 1})
  deflate.ondata = (data) => {
    held += data.length
    packed.push(data)
  }
  for await (const piece of pieces) {
    deflate.push(piece, false)
    if (held > most) return undefined
  }
  deflate.push(new Uint8Array(), true)
  const whole = await collect(each(packed), most)
  return whole && {held, bytes: () => inflatePieces(each([whole]))}
}

async function* each(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(piece)
}
