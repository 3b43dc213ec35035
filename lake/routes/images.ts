import {createHash} from 'node:crypto'
import {renderImage} from '../assets/render-image.ts'
import {isIdentity, readTransformation, type Transformation} from '../assets/transformation.ts'
import type {Answer} from '../call.ts'
import {assetHeaders, findAsset, isKnown, originalAnswer} from './files.ts'

/**
 * `GET /images/<project>/<dataset>/<sha1>-<width>x<height>.<extension>`: an image as it was uploaded, or transformed as
 * the parameters say. A vector stays one, in whatever size, unless another format is asked for.
 */
export const image: Answer = async (call) => {
  const {name, asset} = await findAsset(call, 'image')
  const {request, query, lake, path} = call
  const wanted = readTransformation(query, request.headers.get('accept') ?? '')
  const isVector = name.extension === 'svg' && (query.get('fm') ?? '') === ''
  const varies = query.get('auto') === 'format'
  if (isIdentity(wanted) || isVector || query.has('dlRaw')) {
    const answer = originalAnswer(call, name, asset)
    if (varies) answer.headers.append('vary', 'accept')
    return answer
  }
  const etag = `"${name.sha1}-${digestOf(wanted)}"`
  const headers = assetHeaders(call, name, etag)
  if (varies) headers.append('vary', 'accept')
  if (isKnown(request, headers)) return new Response(null, {status: 304, headers})
  const key = `${path['dataset'] ?? ''}/${etag}`
  const {bytes, mimeType} = await lake.renditions.get(key, async () =>
    renderImage(await asset.bytes(), wanted),
  )
  headers.set('content-type', mimeType)
  headers.set('content-length', String(bytes.length))
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {headers})
}

function digestOf(transformation: Transformation): string {
  return createHash('sha256').update(JSON.stringify(transformation)).digest('hex').slice(0, 16)
}
