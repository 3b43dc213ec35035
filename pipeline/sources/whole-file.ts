import {maxSourceBytes} from '../parse/decode.ts'
import type {SourceFile} from './source-kind.ts'

/**
 * The whole of a file that holds one article.
 *
 * @returns At most one byte more than is ever read as an article, which is enough to refuse it as too large.
 */
export async function wholeFile(file: SourceFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of file.bytes()) {
    pieces.push(piece)
    length += piece.length
    if (length > maxSourceBytes) break
  }
  const whole = new Uint8Array(length)
  let position = 0
  for (const piece of pieces) {
    whole.set(piece, position)
    position += piece.length
  }
  return whole
}
