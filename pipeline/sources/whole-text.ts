import {UnreadableSource} from '../parse/source.ts'
import type {SourceFile} from './source-kind.ts'

const megabyte = 1024 * 1024

/**
 * The whole of a UTF-8 file as text, without its byte order mark.
 *
 * @throws UnreadableSource where it holds more than `maxBytes`.
 */
export async function wholeText(file: SourceFile, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder()
  const pieces: string[] = []
  let length = 0
  for await (const piece of file.bytes()) {
    length += piece.length
    if (length > maxBytes) throw tooLarge(file.name, maxBytes)
    pieces.push(decoder.decode(piece, {stream: true}))
  }
  pieces.push(decoder.decode())
  return pieces.join('')
}

function tooLarge(name: string, maxBytes: number): UnreadableSource {
  const message = `${name} is too large: at most ${maxBytes / megabyte} MB of it can be read at once; export it in parts.`
  return new UnreadableSource('too-large', message)
}
