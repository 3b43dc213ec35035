import {createHash} from 'node:crypto'
import {Readable} from 'node:stream'
import type {SanityClient} from '@sanity/client'
import {mayPass} from '../import/send.ts'
import {type RetryLimits, withRetry} from '../retry.ts'
import {AssetFault, retryOf} from './asset-fault.ts'
import type {Received} from './receive.ts'

/** A picture or file that can be uploaded. */
export interface AssetContent extends Received {
  readonly filename: string
  /** Can be read more than once. */
  readonly bytes: () => AsyncIterable<Uint8Array>
  /** Where on the web it was found. */
  readonly address?: string
}

/** The pictures and files of a dataset. */
export interface DatasetAssets {
  /** The id of the asset with the same bytes, whose file is there; undefined where there is none. */
  find(content: Received): Promise<string | undefined>
  /** The id of an asset that an earlier import has fetched from one of the addresses. */
  findFetched(addresses: readonly string[]): Promise<string | undefined>
  /**
   * Uploads it where the dataset does not have it: the same bytes once, however many ask at the same time.
   *
   * @throws AssetFault where the dataset does not take it.
   */
  upload(content: AssetContent): Promise<DatasetAsset>
}

export interface DatasetAsset {
  readonly id: string
  /** False where the dataset had it already. */
  readonly isNew: boolean
}

const documentTypes = {image: 'sanity.imageAsset', file: 'sanity.fileAsset'} as const
const sourceName = 'articular'
const uploadTime = 300_000
const askingTime = 15_000

export function datasetAssets(client: SanityClient, limits: RetryLimits): DatasetAssets {
  const uploads = new Map<string, Promise<DatasetAsset>>()

  const findWhere = async (filter: string, parameters: object): Promise<string | undefined> => {
    const query = `*[${filter}] | order(_id asc)[0]{_id, url}`
    // The client itself asks again where a question fails.
    const found = await orFault(client.fetch<Found | null>(query, {...parameters}, {tag: 'articular.assets'}))
    return found !== null && (await hasFile(found.url)) ? found._id : undefined
  }

  const find: DatasetAssets['find'] = async ({sha1, type: {kind}}) =>
    findWhere('_type == $type && sha1hash == $sha1', {type: documentTypes[kind], sha1})

  const send = async (content: AssetContent): Promise<DatasetAsset> => {
    const known = await find(content)
    if (known !== undefined) return {id: known, isNew: false}
    const {filename, type, address, sha1} = content
    const source = address && {source: {id: sourceId(address), name: sourceName, url: address}}
    const options = {filename, contentType: type.mimeType, timeout: uploadTime, ...source}
    const uploadOnce = async () => {
      const body = Readable.from(content.bytes())
      return orFault(
        type.kind === 'image'
          ? client.assets.upload('image', body, options)
          : client.assets.upload('file', body, options),
      )
    }
    const uploaded = await withRetry(uploadOnce, retryOf, limits)
    if (uploaded['sha1hash'] !== sha1) throw new AssetFault('upload', 'has changed while it was uploaded')
    return {id: uploaded._id, isNew: true}
  }

  return {
    find,
    findFetched: async (addresses) =>
      findWhere('_type == "sanity.imageAsset" && source.name == $name && source.id in $ids', {
        name: sourceName,
        ids: addresses.map(sourceId),
      }),
    async upload(content) {
      const key = `${content.type.kind}-${content.sha1}`
      const underway = uploads.get(key)
      if (underway !== undefined) return {...(await underway), isNew: false}
      const upload = send(content)
      uploads.set(key, upload)
      return upload
    },
  }
}

interface Found {
  readonly _id: string
  readonly url: string
}

/** Addresses can be longer than an id may be. */
const sourceId = (address: string): string => createHash('sha256').update(address).digest('hex')

/** An asset document may outlive its file. Only a clear “no” counts: the file may be closed to us, or the way to it. */
async function hasFile(url: string): Promise<boolean> {
  try {
    const {status} = await fetch(url, {method: 'HEAD', signal: AbortSignal.timeout(askingTime)})
    return status !== 404 && status !== 410
  } catch {
    return true
  }
}

async function orFault<Result>(asked: Promise<Result>): Promise<Result> {
  try {
    return await asked
  } catch (error) {
    throw uploadFault(error)
  }
}

function uploadFault(error: unknown): AssetFault {
  if (error instanceof AssetFault) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new AssetFault('upload', `could not be uploaded: ${reason}`, mayPass(error), error)
}
