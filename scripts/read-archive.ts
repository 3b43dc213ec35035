import {createReadStream} from 'node:fs'
import {createGunzip} from 'node:zlib'
import {pipeline} from 'node:stream/promises'

/** The parts of an export that are text. */
export interface Archive {
  /** Documents as `@sanity/export` writes them: assets are named by the file that holds them. */
  readonly documents: readonly ArchivedDocument[]
  /** What was known of each asset besides its bytes, by `image-<sha1>` or `file-<sha1>`. */
  readonly assets: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Number of files that hold assets. */
  readonly assetFiles: number
}

export interface ArchivedDocument {
  readonly _id: string
  readonly _type: string
  readonly [attribute: string]: unknown
}

/**
 * Reads a whole export, so that a damaged one is known before anything is written.
 *
 * @throws Error that says what is wrong with the file.
 */
export async function readArchive(file: string): Promise<Archive> {
  try {
    return await readEntries(file)
  } catch (error) {
    throw new Error(`${file} ${reasonOf(error)}`, {cause: error})
  }
}

async function readEntries(file: string): Promise<Archive> {
  let documents: ArchivedDocument[] | undefined
  let assets: Archive['assets'] = {}
  let assetFiles = 0
  const take = (name: string, content: () => string) => {
    if (/^[^/]*\/?[^/]*\.ndjson$/.test(name)) documents = readDocuments(content())
    if (/^[^/]*\/?assets\.json$/.test(name)) assets = readAssets(content())
    if (/\/(?:images|files)\/[^/]+$/.test(name)) assetFiles += 1
  }
  await pipeline(createReadStream(file), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
    await readTar(chunks, take)
  })
  if (documents === undefined) throw new Error('holds no documents; make it with npm run export')
  return {documents, assets, assetFiles}
}

const blockSize = 512

/** Walks the entries of a tar archive; the content of those that hold no text is never gathered. */
async function readTar(
  chunks: AsyncIterable<Buffer>,
  take: (name: string, content: () => string) => void,
): Promise<void> {
  const read = createReader(chunks)
  let longName: string | undefined
  for (;;) {
    const header = await read(blockSize, true)
    if (header === undefined || header.every((byte) => byte === 0)) break
    const size = Number.parseInt(text(header, 124, 12).trim(), 8)
    const kind = text(header, 156, 1)
    if (!Number.isFinite(size)) throw new Error('is no tar archive')
    const name = longName ?? joinName(text(header, 345, 155), text(header, 0, 100))
    const isText = kind === 'x' || /\.(?:ndj|j)son$/.test(name)
    const content = await read(Math.ceil(size / blockSize) * blockSize, isText)
    longName = undefined
    if (kind === 'x') longName = /^\d+ path=(?<path>.*)$/m.exec(String(content))?.groups?.['path']
    else if (kind === '0' || kind === '\0') take(name, () => String(content?.subarray(0, size)))
  }
  await read(Number.POSITIVE_INFINITY, false).catch(() => {})
}

/** Gives the next bytes, or passes over them where they are not kept; nothing at the very end. */
function createReader(chunks: AsyncIterable<Buffer>) {
  const source = chunks[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  return async (size: number, isKept: boolean): Promise<Buffer | undefined> => {
    const kept: Buffer[] = []
    let missing = size
    while (missing > 0) {
      if (rest.length === 0) {
        const next = await source.next()
        if (next.done === true) {
          if (missing === size) return undefined
          throw new Error('ends too early; copy it again')
        }
        rest = next.value
      }
      const part = rest.subarray(0, missing)
      rest = rest.subarray(part.length)
      missing -= part.length
      if (isKept) kept.push(part)
    }
    return Buffer.concat(kept)
  }
}

const text = (block: Buffer, start: number, length: number) =>
  block.toString('utf8', start, start + length).replace(/\0.*$/s, '')

const joinName = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`)

function readDocuments(ndjson: string): ArchivedDocument[] {
  return ndjson
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const document: unknown = JSON.parse(line)
      if (isArchived(document)) return document
      throw new Error(`holds no document in line ${index + 1}: "_id" or "_type" is missing`)
    })
}

function readAssets(json: string): Archive['assets'] {
  const assets: unknown = JSON.parse(json)
  if (!isRecord(assets)) return {}
  return Object.fromEntries(
    Object.entries(assets).flatMap(([key, value]) => (isRecord(value) ? [[key, value] as const] : [])),
  )
}

function isArchived(value: unknown): value is ArchivedDocument {
  return isRecord(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'does not exist; check the path'
  if (code === 'EISDIR') return 'is a folder, not an export'
  if (code === 'Z_DATA_ERROR') return 'is not a .tar.gz file, or is damaged'
  if (code === 'Z_BUF_ERROR') return 'ends too early; copy it again'
  if (error instanceof SyntaxError) return `holds text that is not JSON: ${error.message}`
  return error instanceof Error ? error.message : String(error)
}
