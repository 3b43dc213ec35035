import {
  type Directory,
  type ReadSource,
  readExports,
  readSource,
  type Source,
  type SourceFile,
} from '../../pipeline/pipeline.ts'
import type {Progress} from '../progress.ts'
import type {Spool} from './spool.ts'

/** Reads all articles of the files into the spool; one that cannot be read does not stop the others. */
export async function readArticles(
  files: AsyncIterable<SourceFile>,
  spool: Spool,
  directory: Directory,
  progress: Progress,
): Promise<void> {
  let read = 0
  for await (const entry of readExports(files)) {
    if (entry.kind === 'left-out') spool.refuse('left-out', {name: entry.name, message: entry.reason})
    if (entry.kind === 'failed') spool.refuse('failed', entry)
    if (entry.kind !== 'article') continue
    read += 1
    progress.at(read)
    try {
      take(entry.source, spool, directory)
    } catch (error) {
      spool.refuse('failed', {name: entry.source.name, message: messageOf(error)})
    }
  }
  progress.end()
  spool.commit()
}

function take(source: Source, spool: Spool, directory: Directory): void {
  const own = readSource(source, directory)
  const {page, source: stored} = own.documents
  const claimant = spool.claimant(page._id)
  if (claimant === undefined) return spool.add(own)
  if (claimant.source === stored._id)
    return spool.refuse('left-out', {
      name: source.name,
      message: `is word for word the same as ${claimant.name}`,
    })
  spool.add(readApart(source, own, claimant.name, spool, directory))
}

/** The article as one of its own, where another source has its page already. */
function readApart(
  source: Source,
  {documents: {page}}: ReadSource,
  claimant: string,
  spool: Spool,
  directory: Directory,
): ReadSource {
  const about = page._type === 'condition' ? {about: page._id} : {}
  const mark = source.url ?? source.name
  const attempts = page._type === 'condition' ? [about, {...about, mark}] : [{mark}]
  for (const apart of attempts) {
    const read = readSource(source, directory, undefined, apart)
    if (spool.claimant(read.documents.page._id) !== undefined) continue
    const message = `${page._id} was made from ${claimant}; this one becomes ${read.documents.page._id}.`
    return {...read, problems: [...read.problems, {code: 'page-claimed-twice', message}]}
  }
  throw new Error(`claims the page ${page._id}, which ${claimant} made; give one of them another title`)
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
