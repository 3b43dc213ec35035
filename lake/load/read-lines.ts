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
  let rest = ''
  // The stream of a request gives bytes.
  for await (const chunk of request.body as ReadableStream<Uint8Array>) {
    const lines = (rest + decoder.decode(chunk, {stream: true})).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > lineLimit) throw bodyTooLarge(lineLimit)
    yield* lines
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}
