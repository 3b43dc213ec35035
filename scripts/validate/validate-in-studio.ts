import type {SanityDocument} from '../../pipeline/pipeline.ts'
import type {ArticleCheck, NumberedArticle} from './check-articles.ts'
import {checkDocument} from './check-document.ts'
import {type DocumentIndex, publishedId} from './document-index.ts'
import type {LinkedRules} from './linked-rules.ts'
import type {Studio} from './start-studio.ts'
import type {DocumentsToValidate, Remark} from './studio-protocol.ts'

/** Documents a message to the Studio's process. */
const CHUNK = 100

export interface StudioValidation {
  readonly rules: LinkedRules
  readonly studio: Studio
  /** Documents that are validated. */
  readonly most: number
  readonly onProgress: (done: number) => void
}

/**
 * Validates the first documents of an import by the Studio's own code, each id once, and notes what the check of all
 * documents has not found: that is what the schema's own functions say.
 *
 * @returns How many documents were validated.
 */
export async function validateInStudio(
  articles: AsyncIterable<NumberedArticle>,
  {index, remarks}: Pick<ArticleCheck, 'index' | 'remarks'>,
  {rules, studio, most, onProgress}: StudioValidation,
): Promise<number> {
  let done = 0
  for await (const documents of chunksOf(distinctDocuments(articles, most))) {
    const found = await studio.validate(questionFor(documents, rules, index))
    for (const [place, document] of documents.entries()) {
      const known = knownRemarks(document, rules)
      for (const remark of found[place] ?? []) {
        if (!known.has(keyOf(remark))) remarks.take({...remark, document: document._id})
      }
    }
    done += documents.length
    onProgress(done)
  }
  return done
}

async function* distinctDocuments(
  articles: AsyncIterable<NumberedArticle>,
  most: number,
): AsyncGenerator<SanityDocument> {
  const seen = new Set<string>()
  for await (const {
    documents: {source, redirects = [], shared, parts = [], page},
  } of articles) {
    for (const document of [source, ...redirects, ...shared, ...parts, page]) {
      if (seen.size >= most) return
      if (seen.has(document._id)) continue
      seen.add(document._id)
      yield document
    }
  }
}

async function* chunksOf(documents: AsyncIterable<SanityDocument>): AsyncGenerator<SanityDocument[]> {
  let chunk: SanityDocument[] = []
  for await (const document of documents) {
    chunk.push(document)
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

function questionFor(
  documents: readonly SanityDocument[],
  rules: LinkedRules,
  index: DocumentIndex,
): DocumentsToValidate {
  const needed = new Set(
    documents.flatMap((document) => checkDocument(document, rules).needed.map(({id}) => id)),
  )
  return {
    documents,
    missing: [...needed].filter((id) => !index.has(id)),
    others: documents.map(({_id}) => ({
      id: publishedId(_id),
      slug: index.other('slug', _id) ?? null,
      name: index.other('name', _id) ?? null,
    })),
  }
}

const keyOf = ({level, path, message}: Remark): string => `${level} ${path}: ${message}`

/** What the check of all documents says, in the Studio's words. */
function knownRemarks(document: SanityDocument, rules: LinkedRules): Set<string> {
  const {findings, needed} = checkDocument(document, rules)
  const slug = document['slug']
  const current = typeof slug === 'object' && slug !== null && 'current' in slug ? slug.current : undefined
  const missing = needed.map(({path}): Remark => ({
    level: 'error',
    path,
    message: 'Referenced document must be published',
  }))
  const taken: Remark = {level: 'error', path: 'slug', message: 'Slug is already in use'}
  return new Set([...findings, ...missing, ...(current === undefined ? [] : [taken])].map(keyOf))
}
