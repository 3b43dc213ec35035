import {createReadStream} from 'node:fs'
import {Readable} from 'node:stream'
import type {EmbeddedPicture, ExportedAsset} from '../../pipeline/pipeline.ts'
import type {AssetCache, CachedAsset} from './asset-cache.ts'
import {AssetFault} from './asset-fault.ts'
import type {AssetContent} from './dataset-assets.ts'
import {fetchAsset} from './fetch-asset.ts'
import type {HostWatch} from './host-watch.ts'
import type {AssetLimits} from './limits.ts'
import {receive, receiveFile, type Received} from './receive.ts'

/** A picture that the export holds. @throws AssetFault where it is too large or no picture. */
export async function exportedContent(
  {bytes, filename}: ExportedAsset,
  {maxBytes}: AssetLimits,
): Promise<AssetContent | undefined> {
  if (bytes === undefined) return undefined
  const received = await receive(bytes(), maxBytes)
  return {...received, filename: fittingName(filename, received), bytes}
}

/** Keeps the pictures that stand in an article until they are taken up; one that is damaged or too large is not kept. */
export async function keepEmbedded(
  pictures: readonly EmbeddedPicture[],
  cache: AssetCache,
  {maxBytes}: AssetLimits,
): Promise<void> {
  for (const {address, bytes} of pictures) {
    if ((await cache.find(address)) !== undefined) continue
    const write = async (path: string): Promise<Received> =>
      receiveFile(Readable.from([bytes]), maxBytes, path)
    await cache.keep(address, write).catch((error: unknown) => {
      if (!(error instanceof AssetFault)) throw error
    })
  }
}

/** What an earlier import has fetched from one of the addresses. */
export async function cachedContent(
  addresses: readonly string[],
  cache: AssetCache,
): Promise<AssetContent | undefined> {
  for (const address of addresses) {
    const cached = await cache.find(address)
    if (cached !== undefined) return contentOf(cached)
  }
  return undefined
}

/** Fetches from the first of the addresses that gives it. @throws AssetFault of the last, where none does. */
export async function fetchedContent(
  addresses: readonly string[],
  cache: AssetCache,
  hosts: HostWatch,
  limits: AssetLimits,
): Promise<AssetContent> {
  let fault = new AssetFault('scheme', 'has no address')
  for (const address of addresses) {
    try {
      hosts.check(address)
      const fetched = await cache.keep(address, async (path) => fetchAsset(address, path, limits))
      hosts.answered(address)
      return contentOf(fetched)
    } catch (error) {
      if (!(error instanceof AssetFault)) throw error
      if (error.code !== 'host-down') hosts.failed(address, error)
      fault = error
    }
  }
  throw fault
}

function contentOf({address, path, ...received}: CachedAsset): AssetContent {
  const last = new URL(address).pathname.split('/').at(-1) ?? ''
  const isEmbedded = !address.startsWith('http')
  return {
    ...received,
    ...(!isEmbedded && {address}),
    filename: fittingName(isEmbedded ? `embedded-${last.slice(0, 12)}` : decoded(last), received),
    bytes: () => createReadStream(path),
  }
}

/** The name as it is, with an extension where it has none, and short enough for every file system. */
function fittingName(name: string, {type}: Received): string {
  const plain = name.replaceAll(/[\p{Cc}/\\]/gu, '').slice(-150)
  if (/.\.[a-z0-9]{2,5}$/i.test(plain)) return plain
  return `${plain || type.kind}.${type.extension}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
