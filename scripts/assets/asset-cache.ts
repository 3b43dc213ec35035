import {createHash, randomUUID} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {isAssetType} from './asset-type.ts'
import {receive, type Received} from './receive.ts'

/** A picture or file of the web that lies on disk. */
export interface CachedAsset extends Received {
  readonly address: string
  /** Where its bytes lie. */
  readonly path: string
}

/**
 * Pictures and files of the web, kept from one import to the next: by address, and their bytes once, by their hash.
 * Several processes may use one folder.
 */
export interface AssetCache {
  /** What is kept of an address; undefined where that is nothing, or is not what was put there, which is cleared away. */
  find(address: string): Promise<CachedAsset | undefined>
  /** Keeps what `fetch` puts into a new file. */
  keep(address: string, fetch: (path: string) => Promise<Received>): Promise<CachedAsset>
}

/** Largest file that describes an address, in bytes; a larger one is not ours. */
const maxEntryBytes = 20_000

/** A file that a crash has left unfinished goes after a day: until then it may be one that is being fetched. */
const unfinishedFor = 24 * 60 * 60 * 1000

export async function openAssetCache(folder: string, maxBytes: number): Promise<AssetCache> {
  const unfinished = join(folder, 'unfinished')
  await mkdir(unfinished, {recursive: true})
  await clearOld(unfinished)
  const contentPath = (sha1: string): string => join(folder, 'content', sha1.slice(0, 2), sha1)
  const entryPath = (address: string): string => {
    const hash = createHash('sha256').update(address).digest('hex')
    return join(folder, 'addresses', hash.slice(0, 2), `${hash}.json`)
  }
  return {
    async find(address) {
      const entry = await readEntry(entryPath(address), address)
      if (entry === undefined) return undefined
      const path = contentPath(entry.sha1)
      if (await isWhole(path, entry, maxBytes)) return {...entry, address, path}
      await rm(entryPath(address), {force: true})
      await rm(path, {force: true})
      return undefined
    },
    async keep(address, fetch) {
      const fetched = join(unfinished, randomUUID())
      const {size, sha1, type} = await fetch(fetched).catch(async (error: unknown) => {
        await rm(fetched, {force: true})
        throw error
      })
      const path = contentPath(sha1)
      await moveTo(path, fetched)
      const described = join(unfinished, randomUUID())
      await writeFile(described, JSON.stringify({address, size, sha1, type}), {flush: true})
      await moveTo(entryPath(address), described)
      return {address, size, sha1, type, path}
    },
  }
}

/** A rename is seen whole or not at all. */
async function moveTo(path: string, from: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true})
  await rename(from, path)
}

async function readEntry(path: string, address: string): Promise<Received | undefined> {
  try {
    if ((await stat(path)).size > maxEntryBytes) return undefined
    const entry: unknown = JSON.parse(await readFile(path, 'utf8'))
    return isEntry(entry) && entry.address === address ? entry : undefined
  } catch {
    return undefined
  }
}

function isEntry(entry: unknown): entry is Received & {readonly address: string} {
  if (typeof entry !== 'object' || entry === null) return false
  const {address, size, sha1, type}: Partial<Record<string, unknown>> = {...entry}
  return (
    typeof address === 'string' &&
    typeof size === 'number' &&
    typeof sha1 === 'string' &&
    /^[0-9a-f]{40}$/.test(sha1) &&
    isAssetType(type)
  )
}

async function isWhole(path: string, {sha1, size}: Received, maxBytes: number): Promise<boolean> {
  try {
    if ((await stat(path)).size !== size) return false
    return (await receive(createReadStream(path), maxBytes)).sha1 === sha1
  } catch {
    return false
  }
}

async function clearOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const written = await stat(path).catch(() => undefined)
    if (written !== undefined && Date.now() - written.mtimeMs > unfinishedFor) await rm(path, {force: true})
  }
}
