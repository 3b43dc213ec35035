/** Reads a stream by numbers of bytes. */
export interface ByteReader {
  /** The next so many bytes; fewer only where the stream ends. */
  readonly take: (length: number) => Promise<Uint8Array>
  /** The same, piece by piece. */
  readonly pieces: (length: number) => AsyncGenerator<Uint8Array>
}

export function createByteReader(stream: AsyncIterable<Uint8Array>): ByteReader {
  const source = stream[Symbol.asyncIterator]()
  let rest: Uint8Array = new Uint8Array()
  async function* pieces(length: number): AsyncGenerator<Uint8Array> {
    let left = length
    while (left > 0) {
      if (rest.length === 0) {
        const next = await source.next()
        if (next.done) return
        rest = next.value
      }
      const piece = rest.subarray(0, left)
      rest = rest.subarray(piece.length)
      left -= piece.length
      if (piece.length > 0) yield piece
    }
  }
  return {
    pieces,
    take: async (length) => {
      const whole = new Uint8Array(length)
      let position = 0
      for await (const piece of pieces(length)) {
        whole.set(piece, position)
        position += piece.length
      }
      return whole.subarray(0, position)
    },
  }
}
