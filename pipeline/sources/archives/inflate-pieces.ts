import {Gunzip, Inflate, inflateSync} from 'fflate'

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

/** Unpacks gzip data, piece by piece, and says how much was read. @throws Error where it is broken. */
export async function* gunzipPieces(
  pieces: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  yield* runThrough(new Gunzip(), pieces, onRead)
}

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
  for await (const piece of pieces) {
    for (let start = 0; start < piece.length; start += stepBytes) {
      const step = piece.subarray(start, start + stepBytes)
      onRead(step.length)
      unpacker.push(step, false)
      const ready = made
      made = []
      yield* ready
    }
  }
  unpacker.push(new Uint8Array(), true)
  yield* made
}
