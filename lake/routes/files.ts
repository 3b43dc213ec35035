import {parseAssetName, assetId, type AssetName} from '../assets/names.ts'
import {typeOfExtension, unknownType} from '../assets/media-types.ts'
import type {StoredAsset} from '../assets/storage.ts'
import {datasetOf, type Answer, type Call} from '../call.ts'
import {notFound} from '../errors.ts'

/** `GET /files/<project>/<dataset>/<sha1>.<extension>`: the bytes of a file; `dl` makes it a download. */
export const file: Answer = async (call) => {
  const {name, asset} = await findAsset(call, 'file')
  return originalAnswer(call, name, asset)
}

/**
 * The asset that a path names.
 *
 * @throws WireError 404 for a name that the lake did not make, for bytes that it does not have, and, to a caller without
 *   the token, for an asset that no public document describes.
 */
export async function findAsset(
  call: Call,
  kind: AssetName['kind'],
): Promise<{name: AssetName; asset: StoredAsset}> {
  const dataset = datasetOf(call)
  const name = parseAssetName(kind, call.path['file'] ?? '')
  const isOpen = call.access === 'full' || (name !== undefined && dataset.get(assetId(name)) !== undefined)
  const asset =
    name !== undefined && isOpen ? await call.lake.assets.find(dataset.name, name.sha1) : undefined
  if (name === undefined || asset === undefined) {
    throw notFound(`There is no ${kind} "${call.path['file'] ?? ''}" in the dataset "${dataset.name}"`)
  }
  return {name, asset}
}

/** The stored bytes, whole or the range that was asked for. */
export function originalAnswer(call: Call, name: AssetName, asset: StoredAsset): Response {
  const headers = assetHeaders(call, name, `"${name.sha1}"`)
  headers.set('accept-ranges', 'bytes')
  if (isKnown(call.request, headers)) return new Response(null, {status: 304, headers})
  const range = readRange(call.request.headers.get('range'), asset.size)
  if (range === 'outside') {
    headers.set('content-range', `bytes */${asset.size}`)
    return new Response(null, {status: 416, headers})
  }
  const {start, end} = range ?? {start: 0, end: asset.size - 1}
  headers.set('content-length', String(end - start + 1))
  if (range !== undefined) headers.set('content-range', `bytes ${start}-${end}/${asset.size}`)
  const body = call.request.method === 'HEAD' ? null : asset.stream(start, end)
  return new Response(body, {status: range === undefined ? 200 : 206, headers})
}

/** Headers under which nothing that was uploaded can act as a page of the lake. */
export function assetHeaders({query}: Call, {sha1, extension}: AssetName, etag: string): Headers {
  const known = typeOfExtension(extension)
  const headers = new Headers({
    'content-type': known?.type ?? unknownType,
    'cache-control': 'public, max-age=31536000, immutable',
    etag,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
  })
  if (known?.isInert !== true) {
    headers.set(
      'content-security-policy',
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    )
  }
  const wish = query.get('dl')
  if (wish !== null || known === undefined) {
    headers.set('content-disposition', disposition(wish || `${sha1}.${extension}`))
  }
  return headers
}

/** Whether the caller has these bytes already. */
export function isKnown(request: Request, headers: Headers): boolean {
  const held = request.headers.get('if-none-match')
  const etag = headers.get('etag') ?? ''
  return held !== null && held.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
}

function disposition(filename: string): string {
  const plain = filename.replaceAll(/[^\w .()-]/g, '_')
  const encoded = encodeURIComponent(filename.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** One range of bytes; lists of ranges are answered whole, which the standard allows. */
function readRange(
  header: string | null,
  size: number,
): {start: number; end: number} | 'outside' | undefined {
  const {first, last} = /^bytes=(?<first>\d*)-(?<last>\d*)$/.exec(header ?? '')?.groups ?? {}
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'outside' : {start: size - length, end: size - 1}
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (start >= size) return 'outside'
  return end < start ? undefined : {start, end}
}
