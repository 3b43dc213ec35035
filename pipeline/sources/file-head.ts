import {headBytes, type SourceFile} from './source-kind.ts'

/** The first bytes of a file, at most {@link headBytes}. */
export async function headOf({bytes}: SourceFile): Promise<Uint8Array> {
  const head = new Uint8Array(headBytes)
  let length = 0
  for await (const piece of bytes()) {
    const part = piece.subarray(0, headBytes - length)
    head.set(part, length)
    length += part.length
    if (length === headBytes) break
  }
  return head.slice(0, length)
}
