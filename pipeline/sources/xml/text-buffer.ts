/** Collects a text that comes in any number of pieces, however small, without holding an object for each of them. */
export interface TextBuffer {
  readonly length: () => number
  readonly add: (piece: string) => void
  readonly text: () => string
}

export function createTextBuffer(): TextBuffer {
  const whole: string[] = []
  let pieces: string[] = []
  let length = 0
  return {
    length: () => length,
    add: (piece) => {
      length += piece.length
      pieces.push(piece)
      if (pieces.length < 4096) return
      whole.push(pieces.join(''))
      pieces = []
    },
    text: () => [...whole, ...pieces].join(''),
  }
}
