import type {SanityClient} from '@sanity/client'
import {archivedAsset} from './archived-asset.ts'
import {createProgress} from './progress.ts'
import {isRecord, type Archive, type ArchivedDocument} from './read-archive.ts'

/** A restored document with the content, the times and the revision that it was exported with. */
type Original = ArchivedDocument & {readonly _rev: string}

/** Requests on their way at a time. */
const concurrency = 8

/** Below the largest request of the Content Lake, in bytes. */
const batchSize = 3_800_000

/**
 * Importing gives documents a new revision and time, and keys to array items that had none. Each transaction of the
 * export is made again here under its own id, so that the dataset equals the exported one. Where the dataset knows the
 * transaction already, the new revision stays.
 *
 * @param except Ids of documents that the import left alone.
 */
export async function restoreOrigins(
  client: SanityClient,
  archive: Archive,
  except: ReadonlySet<string>,
): Promise<void> {
  const documents = archive.documents.filter(({_id}) => !except.has(_id)).map(withReferences)
  const originals = [...(await assetOriginals(client, archive, except)), ...documents].filter(isOriginal)
  const transactions = Map.groupBy(originals, ({_rev}) => _rev)
  const progress = createProgress('restoring revisions')
  const queue = transactions.entries()
  let done = 0
  const work = async () => {
    for (const [transactionId, group] of queue) {
      progress.at((done += 1), transactions.size)
      const [first = [], ...rest] = batches(group)
      await put(client, first, transactionId)
      for (const batch of rest) await put(client, batch)
    }
  }
  await Promise.all(Array.from({length: concurrency}, work))
  progress.end()
}

async function put(
  client: SanityClient,
  documents: readonly Original[],
  transactionId?: string,
): Promise<void> {
  const mutations = documents.map((document) => ({createOrReplace: document}))
  try {
    await client.request({
      method: 'POST',
      uri: `/data/mutate/${client.config().dataset ?? ''}`,
      query: {visibility: 'sync', tag: 'articular.restore'},
      body: {mutations, ...(transactionId !== undefined && {transactionId})},
    })
  } catch (error) {
    if (transactionId === undefined || !isKnownTransaction(error)) throw error
    await put(client, documents)
  }
}

const isKnownTransaction = (error: unknown): boolean =>
  error instanceof Error &&
  'statusCode' in error &&
  error.statusCode === 409 &&
  /already exists/.test(error.message)

function isOriginal(document: ArchivedDocument): document is Original {
  const {_id, _rev} = document
  return typeof _rev === 'string' && /^[A-Za-z0-9][\w.-]{0,127}$/.test(_rev) && !_id.startsWith('_.')
}

function batches(documents: readonly Original[]): Original[][] {
  const all: Original[][] = []
  let size = Infinity
  for (const document of documents) {
    const bytes = Buffer.byteLength(JSON.stringify(document)) + 100
    size += bytes
    if (size > batchSize) {
      all.push([])
      size = bytes
    }
    all.at(-1)?.push(document)
  }
  return all
}

/** What the upload of the bytes could know, and all else as it was exported. */
async function assetOriginals(
  client: SanityClient,
  {assets}: Archive,
  except: ReadonlySet<string>,
): Promise<ArchivedDocument[]> {
  const stored = await client.fetch<ArchivedDocument[]>(
    '*[_type in ["sanity.imageAsset", "sanity.fileAsset"]]{_id, _type, assetId, extension, mimeType, path, uploadId, url}',
    {},
    {perspective: 'raw'},
  )
  return stored.flatMap((document) => {
    const kind = document._type === 'sanity.imageAsset' ? 'image' : 'file'
    const original = assets[`${kind}-${String(document['assetId'])}`]
    return original === undefined || except.has(document._id) ? [] : [{...document, ...original}]
  })
}

/** Puts references to assets where the export names files. */
function withReferences(document: ArchivedDocument): ArchivedDocument {
  return {...document, ...replaceFiles(document, document._id)}
}

function replaceFiles(
  {_sanityAsset: source, ...rest}: Readonly<Record<string, unknown>>,
  id: string,
): Record<string, unknown> {
  const entries = Object.entries(rest).map(([name, item]) => [name, replaceIn(item, id)] as const)
  const content = Object.fromEntries(entries)
  if (typeof source !== 'string') return content
  return {...content, asset: {_type: 'reference', _ref: archivedAsset(source, id)}}
}

function replaceIn(value: unknown, id: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => replaceIn(item, id))
  return isRecord(value) ? replaceFiles(value, id) : value
}
