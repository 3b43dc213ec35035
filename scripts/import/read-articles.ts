import {
  type Directory,
  type ExportedAsset,
  fileOf,
  type LossAccount,
  measureLoss,
  type PreparedSource,
  type ReadSource,
  readExports,
  readPrepared,
  readSource,
  type Source,
  type SourceFile,
  type SourceKind,
  UnreadableSource,
} from '../../pipeline/pipeline.ts'
import {createProgress} from '../progress.ts'
import {keepMemoryLow} from './low-memory.ts'
import type {Owners} from './owners.ts'
import type {Spool} from './spool.ts'
import {createWaiting} from './together.ts'

/** What is known before the first article is read. */
export interface Known {
  /** Names of the shared documents. */
  readonly directory: Directory
  /** Sources of the pages. */
  readonly owners: Owners
  /** Words that an article may lose. */
  readonly maxLoss: number
  /** The kind of source that is asked for; all unless given. */
  readonly only?: SourceKind | undefined
}

interface Desk extends Known {
  readonly spool: Spool
}

/**
 * Reads all articles of the files into the spool; one that cannot be read does not stop the others.
 *
 * @param keepEmbedded Takes the pictures that stand in an article itself.
 * @returns The pictures and files that the export brings.
 */
export async function readArticles(
  files: AsyncIterable<SourceFile>,
  spool: Spool,
  {maxLoss, only, ...known}: Known,
  keepEmbedded: (embedded: ReadSource['embedded']) => Promise<void>,
): Promise<readonly ExportedAsset[]> {
  const desk: Desk = {spool, maxLoss, ...known}
  const progress = createProgress('reading')
  const assets: ExportedAsset[] = []
  const waiting = createWaiting()
  let read = 0
  const keep = async (sources: readonly PreparedSource[]): Promise<void> => {
    for (const prepared of sources) {
      read += 1
      progress.at(read)
      await keepArticle(prepared, desk, keepEmbedded)
    }
    if (sources.length > 0) keepMemoryLow()
  }
  for await (const entry of readExports(files, only)) {
    if (entry.kind === 'article') await keep(waiting.add(entry.source))
    else if (entry.kind === 'asset') assets.push(entry.asset)
    else {
      // What is said of a source stands in the order of the sources.
      await keep(waiting.take())
      if (entry.kind === 'failed') spool.refuse('failed', entry)
      else spool.refuse('left-out', {name: entry.name, message: entry.reason})
    }
  }
  await keep(waiting.take())
  progress.end()
  spool.commit()
  return assets
}

async function keepArticle(
  prepared: PreparedSource,
  desk: Desk,
  keepEmbedded: (embedded: ReadSource['embedded']) => Promise<void>,
): Promise<void> {
  const {source} = prepared
  try {
    const article = take(prepared, desk)
    if (article === undefined) return
    desk.spool.add({...article, loss: accepted(source, article, desk.maxLoss)})
    await keepEmbedded(article.embedded)
  } catch (error) {
    // Sites have files that are nothing but fields for a template: there is nothing in them to lose.
    const isWithoutWords = error instanceof UnreadableSource && error.code === 'no-words'
    desk.spool.refuse(isWithoutWords ? 'left-out' : 'failed', {name: source.name, message: messageOf(error)})
  }
}

/** Opens what is said of a source that another one repeats. */
export const sameWords = 'is word for word the same as'

/** Reads an article; `undefined` where it is a copy of another. */
function take(prepared: PreparedSource, desk: Desk): ReadSource | undefined {
  const {source} = prepared
  const own = readPrepared(prepared, desk.directory)
  const before = pageBefore(own, desk)
  if (before?.type === own.documents.page._type)
    return withOwnParts(readSource(source, desk.directory, undefined, {before}), desk)
  const {page, source: stored} = own.documents
  const claimant = desk.spool.claimant(page._id)
  const other = claimant?.name ?? desk.owners.otherOwner(own.documents)
  if (other === undefined) return withOwnParts(before ? withFormer(own, before._id) : own, desk)
  if (claimant?.source !== stored._id) return readApart(source, own, {owner: other, before}, desk)
  const message = `${sameWords} ${claimant.name}`
  desk.spool.refuse('left-out', {name: source.name, message})
  return undefined
}

type Before = ReturnType<Owners['pageBefore']>

/** The page that an article made under another title, unless another article of this import has it by now. */
function pageBefore({documents}: ReadSource, {owners, spool}: Desk): Before {
  const before = owners.pageBefore(documents)
  return before !== undefined && spool.claimant(before._id) === undefined ? before : undefined
}

/** An article that is a condition by now, or is none any more, has a new page. */
function withFormer(read: ReadSource, former: string): ReadSource {
  const message = `${former} was made from it before, and stays as it is; this import makes ${read.documents.page._id}.`
  return {...read, problems: [...read.problems, {code: 'page-made-before', message}]}
}

/** Without the conditions that another source of the dataset has made. */
function withOwnParts(read: ReadSource, {owners}: Desk): ReadSource {
  const {parts, ...documents} = read.documents
  const own = parts?.filter((part) => owners.otherOwner({...documents, page: part}) === undefined) ?? []
  return own.length === parts?.length ? read : {...read, documents: {...documents, parts: own}}
}

/** The article as one of its own, where another source has its page already. */
function readApart(
  source: Source,
  {documents: {page}}: ReadSource,
  {owner, before}: {readonly owner: string; readonly before: Before},
  {spool, directory, owners}: Desk,
): ReadSource {
  const about = page._type === 'condition' ? {about: page._id} : {}
  if (before?.type === 'article') return readSource(source, directory, undefined, {...about, before})
  const mark = source.url ?? fileOf(source.name)
  const attempts = page._type === 'condition' ? [about, {...about, mark}] : [{mark}]
  for (const apart of attempts) {
    const read = readSource(source, directory, undefined, apart)
    const id = read.documents.page._id
    if (spool.claimant(id) !== undefined || owners.otherOwner(read.documents) !== undefined) continue
    const message = `${page._id} was made from ${owner}; this one becomes ${id}.`
    return {...read, problems: [...read.problems, {code: 'page-claimed-twice', message}]}
  }
  throw new Error(`claims the page ${page._id}, which ${owner} made; give one of them another title`)
}

/**
 * What of an article is in none of its documents.
 *
 * @throws Error that names the words where they are more than may be lost.
 */
function accepted(source: Source, {documents}: ReadSource, maxLoss: number): LossAccount {
  const loss = measureLoss(source, documents)
  const {lostCount, lost} = loss.words
  if (lostCount <= maxLoss) return loss
  const words = lost.slice(0, SHOWN_WORDS).join(' ')
  throw new Error(
    `would lose ${lostCount} of ${loss.words.source} words: “${words}”${lostCount > SHOWN_WORDS ? ' …' : ''}; --max-loss ${lostCount} imports it all the same`,
  )
}

const SHOWN_WORDS = 12

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
