import {deflateSync} from 'fflate'
import type {FileParts, SourceFile} from '../source-kind.ts'
import {inflateSmall} from './inflate-pieces.ts'

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

/** A piece of a file, and what it comes to. */
interface Packed {
  readonly bytes: Uint8Array
  readonly size: number
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
  const packed: Packed[] = []
  let held = 0
  for await (const piece of pieces) {
    // Each on its own: the package's stream refers to zeros before its start where a file has zeros, as pictures do.
    const bytes = deflateSync(piece, {level: 1})
    held += bytes.length
    if (held > most) return undefined
    packed.push({bytes, size: piece.length})
  }
  return {held, bytes: () => unpack(packed)}
}

async function* unpack(packed: readonly Packed[]): AsyncGenerator<Uint8Array> {
  for (const {bytes, size} of packed) yield await Promise.resolve(inflateSmall(bytes, size))
}
