import {headBytes, type SourceFile} from './source-kind.ts'

/** The first bytes of a file, at most {@link headBytes}. */
export async function headOf({bytes}: SourceFile): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array()
  for await (const piece of bytes()) {
    const part = piece.subarray(0, headBytes - head.length)
    // Most files come in one piece. It is copied, so that a large one need not be kept for its start.
    head = head.length === 0 ? Uint8Array.from(part) : joined(head, part)
    if (head.length === headBytes) break
  }
  return head
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
