import {datasetOf, type Answer, type Call} from '../call.ts'
import {isPublicId, type Document} from '../document.ts'
import {badRequest, internalError} from '../errors.ts'

/** Documents of one page in cursor mode. */
const pageSize = 1000
/** Text that is gathered before it is handed on, in UTF-16 units. */
const chunkSize = 65_536

/**
 * `GET /data/export/<dataset>`: all documents that the caller may read, one a line, as they were when the call came.
 * With `nextCursor`, empty at first, one page of them, ending in the cursor of the next page.
 *
 * @see {@link https://www.sanity.io/docs/http-reference/export | HTTP export}
 */
export const exportDocuments: Answer = (call) => {
  const documents = selectDocuments(call)
  const cursor = call.query.get('nextCursor')
  const lines = cursor === null ? linesOf(documents, call) : pageOf(documents, readCursor(cursor), call)
  const type = call.version >= '2021-10-21' ? 'application/x-ndjson' : 'text/plain; charset=utf-8'
  return new Response(streamOf(lines), {headers: {'content-type': type}})
}

/** Documents never change, so a list of its own keeps this moment while others write. */
function selectDocuments(call: Call): Document[] {
  const types = (call.query.get('types') ?? '').split(',').filter((type) => type !== '')
  return datasetOf(call)
    .documents()
    .filter(({_id, _type}) => {
      const isReadable = call.access === 'full' || isPublicId(_id)
      return isReadable && (types.length === 0 || types.includes(_type))
    })
}

function* linesOf(documents: readonly Document[], call: Call): Generator<string> {
  const {origin} = new URL(call.request.url)
  for (const document of documents) yield `${JSON.stringify(reachable(document, origin))}\n`
}

function* pageOf(documents: readonly Document[], after: string, call: Call): Generator<string> {
  const rest = documents.filter(({_id}) => _id > after)
  const page = rest.slice(0, pageSize)
  yield* linesOf(page, call)
  const last = page.at(-1)
  if (last === undefined || page.length === rest.length) return
  yield `${JSON.stringify({nextCursor: Buffer.from(last._id).toString('base64url')})}\n`
}

function readCursor(cursor: string): string {
  if (/^[\w-]*$/.test(cursor)) return Buffer.from(cursor, 'base64url').toString()
  throw badRequest(`"${cursor}" is no cursor that this lake gave out; begin with an empty one`)
}

/** Asset documents say where the lake was at the upload; whoever exports needs to know where it is now. */
function reachable(document: Document, origin: string): Document {
  const isAsset = document._type === 'sanity.imageAsset' || document._type === 'sanity.fileAsset'
  const {path} = document
  return isAsset && typeof path === 'string' ? {...document, url: `${origin}/${path}`} : document
}

/** Reads on only as fast as the caller takes; a failure becomes the last line, since the answer has begun. */
function streamOf(lines: Generator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull(controller) {
      let chunk = ''
      try {
        while (chunk.length < chunkSize) {
          const next = lines.next()
          if (next.done === true) {
            controller.enqueue(encoder.encode(chunk))
            controller.close()
            return
          }
          chunk += next.value
        }
      } catch (error) {
        console.error(error)
        controller.enqueue(encoder.encode(`${chunk}${JSON.stringify({error: internalError().body})}\n`))
        controller.close()
        return
      }
      controller.enqueue(encoder.encode(chunk))
    },
    cancel() {
      lines.return(undefined)
    },
  })
}
