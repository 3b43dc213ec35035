import {createReadStream, rmSync, type ReadStream} from 'node:fs'
import {mkdir, open, readFile, rename, rm, stat, type FileHandle} from 'node:fs/promises'
import {createHash, randomUUID} from 'node:crypto'
import {join} from 'node:path'
import {bodyTooLarge} from '../errors.ts'
import {uploadRefusal} from './upload-refusal.ts'

/** Bytes on their way in, hashed and counted, not yet part of any dataset. */
export interface Upload {
  readonly sha1: string
  /** In bytes. */
  readonly size: number
  bytes(): Promise<Buffer>
  /** Makes the bytes part of the dataset, on disk before the promise settles. */
  keep(dataset: string): Promise<void>
  /** Frees what was not kept; harmless after `keep`. */
  discard(): Promise<void>
}

export interface StoredAsset {
  /** In bytes. */
  readonly size: number
  bytes(): Promise<Buffer>
  /** The bytes from `start` to `end`, both included. */
  stream(start: number, end: number): ReadableStream<Uint8Array>
}

/** The bytes of assets, by dataset and SHA-1. Nothing that a request names becomes a path but these two. */
export interface AssetStorage {
  /** @throws WireError 413 above `limit` bytes. */
  receive(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Upload>
  find(dataset: string, sha1: string): Promise<StoredAsset | undefined>
  removeDataset(dataset: string): Promise<void>
}

/**
 * Keeps the bytes in `<folder>/<dataset>/<sha1>`: written beside, brought to disk, then renamed. What a killed process left
 * half-written is removed.
 */
export function createAssetFolder(folder: string): AssetStorage {
  const incoming = join(folder, '.incoming')
  rmSync(incoming, {recursive: true, force: true})
  const place = (dataset: string, sha1: string) => join(folder, checkName(dataset), checkSha1(sha1))

  return {
    async receive(body, limit) {
      const file = join(incoming, randomUUID())
      const discard = async () => rm(file, {force: true})
      try {
        await mkdir(incoming, {recursive: true, mode: 0o700})
        const {sha1, size} = await writeHashed(file, body, limit)
        return {
          sha1,
          size,
          bytes: async () => readFile(file),
          async keep(dataset) {
            try {
              await mkdir(join(folder, checkName(dataset)), {recursive: true, mode: 0o700})
              await rename(file, place(dataset, sha1))
            } catch (error) {
              throw uploadRefusal(error)
            }
            await synchronise(join(folder, dataset))
          },
          discard,
        }
      } catch (error) {
        await discard()
        throw uploadRefusal(error)
      }
    },
    async find(dataset, sha1) {
      const file = place(dataset, sha1)
      const found = await stat(file).catch(() => undefined)
      if (found === undefined || !found.isFile()) return undefined
      return {
        size: found.size,
        bytes: async () => readFile(file),
        stream: (start, end) => toWebStream(createReadStream(file, {start, end})),
      }
    },
    removeDataset: async (dataset) => rm(join(folder, checkName(dataset)), {recursive: true, force: true}),
  }
}

/** Keeps the bytes in memory, for a lake that leaves nothing behind. */
export function createAssetMemory(): AssetStorage {
  const kept = new Map<string, Map<string, Buffer>>()
  return {
    async receive(body, limit) {
      const chunks: Uint8Array[] = []
      const {sha1, size} = await readHashed(body, limit, async (chunk) => void chunks.push(chunk))
      const bytes = Buffer.concat(chunks)
      return {
        sha1,
        size,
        bytes: async () => bytes,
        async keep(dataset) {
          kept.set(dataset, (kept.get(dataset) ?? new Map<string, Buffer>()).set(sha1, bytes))
        },
        discard: async () => {},
      }
    },
    async find(dataset, sha1) {
      const bytes = kept.get(dataset)?.get(sha1)
      if (bytes === undefined) return undefined
      return {
        size: bytes.length,
        bytes: async () => bytes,
        stream: (start, end) => new Blob([new Uint8Array(bytes.subarray(start, end + 1))]).stream(),
      }
    },
    removeDataset: async (dataset) => void kept.delete(dataset),
  }
}

interface Digest {
  readonly sha1: string
  readonly size: number
}

async function writeHashed(
  file: string,
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Digest> {
  const handle = await open(file, 'wx', 0o600)
  try {
    const digest = await readHashed(body, limit, async (chunk) => writeWhole(handle, chunk))
    await handle.sync()
    return digest
  } finally {
    await handle.close()
  }
}

async function writeWhole(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.byteLength;) {
    const {bytesWritten} = await handle.write(chunk, done)
    done += bytesWritten
  }
}

async function readHashed(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
  take: (chunk: Uint8Array) => Promise<void>,
): Promise<Digest> {
  const hash = createHash('sha1')
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw bodyTooLarge(limit)
    hash.update(chunk)
    await take(chunk)
  }
  return {sha1: hash.digest('hex'), size}
}

/** A renamed file survives a crash once its folder is on disk; systems that cannot do this need not. */
async function synchronise(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}

/** Reads on as the caller takes; a broken connection closes the file. */
function toWebStream(stream: ReadStream): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: () => void stream.destroy(),
  })
}

function checkName(dataset: string): string {
  if (/^[a-z0-9][\w-]{0,63}$/.test(dataset)) return dataset
  throw new RangeError(`“${dataset}” cannot name the folder of a dataset`)
}

function checkSha1(sha1: string): string {
  if (/^[0-9a-f]{40}$/.test(sha1)) return sha1
  throw new RangeError(`“${sha1}” is no SHA-1`)
}
