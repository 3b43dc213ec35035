import {assetDocument, fileType, readDescription, type AssetContent} from '../assets/asset-document.ts'
import {imageMetadata, readMetadataKinds, unreadKinds} from '../assets/image-metadata.ts'
import {assetId} from '../assets/names.ts'
import {readImage} from '../assets/read-image.ts'
import type {Upload} from '../assets/storage.ts'
import {answerJson, datasetOf, type Answer, type Call} from '../call.ts'
import {badRequest, bodyTooLarge} from '../errors.ts'
import {transact} from '../mutate/transact.ts'
import type {Dataset} from '../storage/dataset.ts'
import {readTransactionSettings} from '../transaction-settings.ts'
import {warn} from '../warnings.ts'

/** Largest uploads in bytes. Images are read into memory, files are not. */
export const imageLimit = 100_000_000
export const fileLimit = 2_000_000_000

/**
 * `POST /assets/images/<dataset>`: stores the bytes of an image and makes its document.
 *
 * @see {@link https://www.sanity.io/docs/http-reference/assets | HTTP assets}
 */
export const uploadImage: Answer = async (call) => {
  const kinds = readMetadataKinds(call.query.getAll('meta'))
  const answer = await upload(call, imageLimit, async (received) => {
    const {sha1, size} = received
    const {facts, sample} = await call.lake.renditions.inTurn(async () => readImage(await received.bytes()))
    const {width, height, extension, mimeType} = facts
    const name = {kind: 'image', sha1, size: `${width}x${height}`, extension} as const
    const uploadId = call.lake.sources.createId()
    return {name, mimeType, size, uploadId, metadata: await imageMetadata(facts, sample, kinds)}
  })
  const unread = kinds.filter((kind) => unreadKinds.includes(kind))
  if (unread.length > 0) {
    warn(answer, `This lake does not read ${unread.join(' and ')} out of images`)
  }
  return answer
}

/** `POST /assets/files/<dataset>`: stores the bytes of a file, whatever they are, and makes its document. */
export const uploadFile: Answer = async (call) =>
  upload(call, fileLimit, async ({sha1, size}) => {
    const {extension, mimeType} = fileType(
      call.query.get('filename'),
      call.request.headers.get('content-type'),
    )
    const name = {kind: 'file', sha1, size: '', extension} as const
    return {name, mimeType, size, uploadId: call.lake.sources.createId()}
  })

async function upload(
  call: Call,
  limit: number,
  describe: (upload: Upload) => Promise<AssetContent>,
): Promise<Response> {
  const dataset = datasetOf(call)
  const {request, lake} = call
  const said = readDescription(call.query)
  // The stream of a request gives bytes.
  const body = request.body as ReadableStream<Uint8Array> | null
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw bodyTooLarge(limit)
  const received = await lake.assets.receive(body, limit)
  try {
    if (received.size === 0) throw badRequest('The body is empty; send the bytes of the asset as they are')
    const content = await describe(received)
    await received.keep(dataset.name)
    const place = {
      projectId: lake.projectId,
      dataset: dataset.name,
      origin: new URL(request.url).origin,
    }
    const document = assetDocument(content, place, said)
    return answerJson({document: storeDocument(call, dataset, assetId(content.name), document)})
  } finally {
    await received.discard()
  }
}

/** The bytes are on disk by now; a document of the same bytes stays as it is. */
function storeDocument(call: Call, dataset: Dataset, id: string, document: unknown) {
  const settings = readTransactionSettings(call, {}, dataset, false)
  const {transaction, results} = transact(dataset, [{createIfNotExists: document}], settings)
  if (transaction.changes.length > 0) dataset.commit(transaction)
  return results[0]?.document ?? dataset.get(id)
}
