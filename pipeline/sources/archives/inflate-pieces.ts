import {Gunzip, Inflate, inflateSync} from 'fflate'
import {crc32} from './crc32.ts'

/** So much is inflated at once: a bomb makes a thousand times as much of it. */
const stepBytes = 16 * 1024

/** Inflates raw deflate data, piece by piece. @throws Error where the data is broken or ends too soon. */
export const inflatePieces = (
  pieces: AsyncIterable<Uint8Array>,
  onRead?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> => runThrough(new Inflate(), pieces, onRead)

/** Inflates a small file at once: a stream would take more memory than it. @returns At most `most` bytes. */
export const inflateSmall = (bytes: Uint8Array, most: number): Uint8Array =>
  inflateSync(bytes, {out: new Uint8Array(most)})

/**
 * Unpacks gzip data, piece by piece, and says how much was read. What stands behind it and is none, such as the zeros
 * that fill a tape, is passed over.
 *
 * @throws Error where it is broken, or not what its checksum says; one of several parts has several sums, which are not
 *   looked at.
 */
export async function* gunzipPieces(
  pieces: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const unpacker = new Gunzip()
  let isFirst = true
  unpacker.onmember = () => (isFirst = false)
  let end: Uint8Array = new Uint8Array()
  let sum = 0
  let length = 0
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      end = lastOf(end, piece)
      yield piece
    }
  }
  try {
    for await (const made of runThrough(unpacker, watched(), onRead)) {
      sum = crc32(made, sum)
      length += made.length
      yield made
    }
  } catch (error) {
    if (length > 0 && isNoGzip(error)) return
    throw error
  }
  if (isFirst && sumIn(end) !== sum) throw new Error('the checksum is another')
}

const isNoGzip = (error: unknown): boolean => error instanceof Error && error.message === 'invalid gzip data'

/** A checksum and a length stand at the end of gzip data. */
const endBytes = 8

const lastOf = (before: Uint8Array, piece: Uint8Array): Uint8Array =>
  piece.length >= endBytes
    ? Uint8Array.from(piece.subarray(-endBytes))
    : Uint8Array.from([...before, ...piece].slice(-endBytes))

const sumIn = (end: Uint8Array): number | undefined =>
  end.length < endBytes ? undefined : new DataView(end.buffer).getUint32(0, true)

interface Unpacker {
  ondata: (data: Uint8Array<ArrayBuffer>, final: boolean) => void
  push(chunk: Uint8Array, final: boolean): void
}

async function* runThrough(
  unpacker: Unpacker,
  pieces: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = []
  unpacker.ondata = (data) => {
    if (data.length > 0) made.push(data)
  }
  /** What was unpacked before a fault is given before it is told. */
  function* push(step: Uint8Array, isLast: boolean): Generator<Uint8Array> {
    made = []
    try {
      unpacker.push(step, isLast)
    } finally {
      yield* made
    }
  }
  for await (const piece of pieces) {
    for (let start = 0; start < piece.length; start += stepBytes) {
      const step = piece.subarray(start, start + stepBytes)
      onRead(step.length)
      yield* push(step, false)
    }
  }
  yield* push(new Uint8Array(), true)
}
