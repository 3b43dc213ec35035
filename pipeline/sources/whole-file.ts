import {maxSourceBytes, tooLarge} from '../parse/decode.ts'
import type {SourceFile} from './source-kind.ts'

/**
 * The whole of a file that holds one article.
 *
 * @throws UnreadableSource where it is larger than an article may be; it is then read to its end, but not kept.
 */
export async function wholeFile(file: SourceFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of file.bytes()) {
    length += piece.length
    if (length <= maxSourceBytes) pieces.push(piece)
    else pieces.length = 0
  }
  if (length > maxSourceBytes) throw tooLarge(length, file.name)
  const whole = new Uint8Array(length)
  let position = 0
  for (const piece of pieces) {
    whole.set(piece, position)
    position += piece.length
  }
  return whole
}
