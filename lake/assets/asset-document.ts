import type {JsonObject} from '../document.ts'
import {badRequest} from '../errors.ts'
import {bareType, extensionOfType, typeOfExtension, unknownType} from './media-types.ts'
import {assetId, assetPath, type AssetName} from './names.ts'

export interface AssetPlace {
  readonly projectId: string
  readonly dataset: string
  /** Where the lake is reached, such as `http://127.0.0.1:3333`. */
  readonly origin: string
}

export interface AssetContent {
  readonly name: AssetName
  readonly mimeType: string
  /** In bytes. */
  readonly size: number
  readonly uploadId: string
  /** Of images only. */
  readonly metadata?: JsonObject
}

/** The document of an asset, without the attributes that the lake gives every document. */
export function assetDocument(content: AssetContent, place: AssetPlace, said: JsonObject): JsonObject {
  const {name, metadata, mimeType, size, uploadId} = content
  const path = assetPath(name, place.projectId, place.dataset)
  return {
    _id: assetId(name),
    _type: name.kind === 'image' ? 'sanity.imageAsset' : 'sanity.fileAsset',
    assetId: name.sha1,
    extension: name.extension,
    ...(metadata !== undefined && {metadata}),
    mimeType,
    path,
    sha1hash: name.sha1,
    size,
    uploadId,
    url: `${place.origin}/${path}`,
    ...said,
  }
}

const texts = {filename: 1000, label: 300, title: 300, description: 5000, creditLine: 300} as const

/**
 * What the uploader says about the asset in the URL.
 *
 * @throws WireError 400 for a text that is too long.
 */
export function readDescription(query: URLSearchParams): JsonObject {
  const said = Object.entries(texts).flatMap(([name, limit]) => {
    const text = query.get(name)
    if (text === null || text === '') return []
    if (text.length > limit) throw badRequest(`"${name}" is longer than ${limit} characters`)
    return [[name === 'filename' ? 'originalFilename' : name, text] as const]
  })
  return {...Object.fromEntries(said), ...readSource(query)}
}

function readSource(query: URLSearchParams): JsonObject {
  const [id, name, url] = ['sourceId', 'sourceName', 'sourceUrl'].map((key) => query.get(key) ?? '')
  if (!id || !name) return {}
  return {source: {_type: 'sanity.assetSourceData', id, name, ...(url && {url})}}
}

/** The extension and media type of a file: by its name, else by what the uploader calls it. */
export function fileType(filename: string | null, contentType: string | null) {
  const said = bareType(contentType ?? '')
  const extension = extensionOf(filename ?? '') ?? extensionOfType(said) ?? 'bin'
  const isVague = said === '' || said === unknownType
  return {extension, mimeType: isVague ? bareType(typeOfExtension(extension)?.type ?? unknownType) : said}
}

/** `@sanity/export` calls a file `<sha1>-mp4.bin` where its extension holds a digit. */
function extensionOf(filename: string): string | undefined {
  const exported = /^[0-9a-f]{40}-(?<extension>[a-z0-9]{1,16})\.bin$/.exec(filename)
  const plain = /\.(?<extension>[a-z0-9]{1,16})$/.exec(filename.toLowerCase())
  return (exported ?? plain)?.groups?.['extension']
}
