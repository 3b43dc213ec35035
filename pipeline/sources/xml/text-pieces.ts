import type {SourceFile} from '../source-kind.ts'

/** Largest piece that is decoded at once, in bytes. */
const pieceBytes = 65_536
/** An XML declaration stands within so many bytes. */
const declarationBytes = 1024

/** The text of an XML file piece by piece: by its byte order mark, else as its declaration says, else as UTF-8. */
export async function* textPieces({bytes}: SourceFile): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let start = new Uint8Array(0)
  for await (const piece of bytes()) {
    if (decoder !== undefined) yield* decodePieces(decoder, piece)
    else {
      start = joined(start, piece)
      if (start.length < declarationBytes) continue
      decoder = new TextDecoder(encodingOf(start))
      yield* decodePieces(decoder, start)
    }
  }
  if (decoder === undefined) yield headText(start)
  else yield decoder.decode()
}

/** The first bytes of a file as text. */
export const headText = (head: Uint8Array): string => new TextDecoder(encodingOf(head)).decode(head)

function* decodePieces(decoder: TextDecoder, bytes: Uint8Array): Generator<string> {
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    yield decoder.decode(bytes.subarray(start, start + pieceBytes), {stream: true})
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const declared = new TextDecoder('latin1').decode(head.subarray(0, declarationBytes))
  const label = /<\?xml\s[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(declared)?.[1]
  // What declares UTF-16 in readable single bytes is not UTF-16.
  return label === undefined || /^utf-?16/i.test(label) || !isKnown(label) ? 'utf-8' : label
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}
