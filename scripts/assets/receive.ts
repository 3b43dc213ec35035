import {createHash} from 'node:crypto'
import {open} from 'node:fs/promises'
import {AssetFault} from './asset-fault.ts'
import {assetTypeOf, headLength, type AssetType} from './asset-type.ts'

/** What is known of a picture or file once all of it has come in. */
export interface Received {
  /** In bytes. */
  readonly size: number
  /** Hexadecimal. */
  readonly sha1: string
  readonly type: AssetType
}

/**
 * Takes in a picture or file, piece by piece.
 *
 * @param write Where its bytes go; nowhere where only its hash is asked for.
 * @throws AssetFault as soon as there are more than `maxBytes`, or as it is seen to be no picture or file we take up.
 */
export async function receive(
  pieces: AsyncIterable<Uint8Array>,
  maxBytes: number,
  write?: (piece: Uint8Array) => Promise<unknown>,
): Promise<Received> {
  const hash = createHash('sha1')
  let head = new Uint8Array()
  let size = 0
  for await (const piece of pieces) {
    size += piece.length
    if (size > maxBytes) throw tooLarge(maxBytes)
    if (head.length < headLength) {
      head = Buffer.concat([head, piece.subarray(0, headLength - head.length)])
      if (head.length === headLength && assetTypeOf(head) === undefined) throw wrongType(head)
    }
    hash.update(piece)
    await write?.(piece)
  }
  const type = assetTypeOf(head)
  if (type === undefined) throw wrongType(head)
  return {size, sha1: hash.digest('hex'), type}
}

/** The same, into a new file, which is on disk when this returns. */
export async function receiveFile(
  pieces: AsyncIterable<Uint8Array>,
  maxBytes: number,
  path: string,
): Promise<Received> {
  const file = await open(path, 'wx')
  try {
    const received = await receive(pieces, maxBytes, async (piece) => file.writeFile(piece))
    await file.sync()
    return received
  } finally {
    await file.close()
  }
}

export const tooLarge = (maxBytes: number): AssetFault =>
  new AssetFault('too-large', `is larger than ${megabytes(maxBytes)} MB`)

const megabytes = (bytes: number): number => Math.round(bytes / 10_000) / 100

function wrongType(head: Uint8Array): AssetFault {
  const text = Buffer.from(head).toString('latin1').trimStart()
  if (text === '') return new AssetFault('wrong-type', 'is empty')
  const isPage = /^<(?:!doctype html|html|head|body)\b/i.test(text)
  const found = isPage ? 'a web page stands at its address' : 'its bytes are of another kind'
  return new AssetFault('wrong-type', `is no picture, PDF or video: ${found}`)
}
