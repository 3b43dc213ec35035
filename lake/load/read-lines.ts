import {bodyTooLarge} from '../errors.ts'

/** Largest single line in characters: far above any document. */
const lineLimit = 32_000_000

/**
 * The lines of a body as they arrive, so that its size is bound by the documents alone.
 *
 * @throws WireError 413 for a line without end.
 */
export async function* readLines(request: Request): AsyncGenerator<string> {
  if (request.body === null) return
  const decoder = new TextDecoder()
  // Joined once, as a long line comes in thousands of pieces.
  let pieces: string[] = []
  let length = 0
  // The stream of a request gives bytes.
  for await (const chunk of request.body as ReadableStream<Uint8Array>) {
    const [end = '', ...lines] = decoder.decode(chunk, {stream: true}).split('\n')
    const rest = lines.pop()
    pieces.push(end)
    length += end.length
    if (length > lineLimit) throw bodyTooLarge(lineLimit)
    if (rest === undefined) continue
    yield pieces.join('')
    yield* lines
    pieces = [rest]
    length = rest.length
  }
  const last = pieces.join('') + decoder.decode()
  if (last !== '') yield last
}
