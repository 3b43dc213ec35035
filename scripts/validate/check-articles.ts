import type {SanityClient} from '@sanity/client'
import {
  canBeSent,
  MAX_TRANSACTION_BYTES,
  type SanityDocument,
  type SourceDocuments,
  taxonomy,
} from '../../pipeline/pipeline.ts'
import {addStored} from './ask-dataset.ts'
import {checkDocument} from './check-document.ts'
import {createDocumentIndex, type DocumentIndex} from './document-index.ts'
import type {Finding} from './finding.ts'
import {isBroken} from './judge.ts'
import type {LinkedRules} from './linked-rules.ts'
import {createRemarkTally, type RemarkTally} from './remark-tally.ts'

/** An article by its number in the import. */
export interface NumberedArticle {
  readonly number: number
  readonly documents: SourceDocuments
}

/** Looks through the articles of an import one after the other, and then over all of them. */
export interface ArticleCheck {
  take(article: NumberedArticle): void
  /** To be called when all articles were taken. */
  finish(client: SanityClient | undefined): Promise<void>
  /** What is wrong with each article that must not be written, as sentences. */
  readonly refused: ReadonlyMap<number, readonly string[]>
  readonly index: DocumentIndex
  readonly remarks: RemarkTally
  /** Documents that were looked through. */
  count(): number
}

/** Sentences about one article. */
const MOST_SENTENCES = 5

export function createArticleCheck(rules: LinkedRules): ArticleCheck {
  const index = createDocumentIndex()
  const remarks = createRemarkTally()
  const refused = new Map<number, string[]>()
  const inTaxonomy = new Set(taxonomy.map(({_id}) => _id))
  for (const document of taxonomy) index.add(0, document)
  let count = 0

  function refuse(article: number, sentence: string): void {
    const sentences = refused.get(article) ?? []
    if (sentences.length < MOST_SENTENCES && !sentences.includes(sentence)) sentences.push(sentence)
    refused.set(article, sentences)
  }

  /** Refuses the article for what is broken in a document, and returns what an editor may settle. */
  function look(article: number, document: SanityDocument, own: ReadonlySet<string>): Finding[] {
    const {findings, needed} = checkDocument(document, rules)
    count += 1
    if (!canBeSent(document)) refuse(article, tooLarge)
    for (const finding of findings.filter(isBroken)) refuse(article, sentenceOf(document._id, finding))
    for (const reference of needed) {
      if (own.has(reference.id) || inTaxonomy.has(reference.id)) continue
      index.need({...reference, article, document: document._id})
    }
    return findings.filter((finding) => !isBroken(finding))
  }

  /** Refuses what refers to nothing, and then what referred to that. */
  function settleReferences(): void {
    for (let open = true; open;) {
      open = false
      for (const {article, document, path, id, weak} of index.missing()) {
        const finding = {
          path,
          message: `Refers to ${id}, which is neither in the dataset nor in an article that can be written`,
        }
        if (weak) continue
        refuse(article, sentenceOf(document, finding))
        open = true
      }
      if (open) dropRefused()
    }
    for (const {document, path} of index.missing()) {
      const message = 'Refers weakly to what is neither in the dataset nor in the import'
      remarks.take({level: 'error', message, document, path})
    }
  }

  function dropRefused(): void {
    if (refused.size > 0) index.drop(refused.keys())
  }

  return {
    refused,
    index,
    remarks,
    count: () => count,
    take({number, documents: {source, redirects = [], shared, parts = [], page}}) {
      const all = [source, ...redirects, ...shared, ...parts, page]
      const own = new Set(all.map(({_id}) => _id))
      const left = all.flatMap((document) => {
        index.add(number, document)
        return look(number, document, own).map((finding) => ({...finding, document: document._id}))
      })
      if (!refused.has(number)) for (const remark of left) remarks.take(remark)
    },
    async finish(client) {
      dropRefused()
      if (client) await addStored(index, client)
      settleReferences()
      for (const {document, other, slug} of index.clashes()) {
        const message = `Slug is already in use: ${slug}, by ${other}`
        remarks.take({level: 'error', message, document, path: 'slug'})
      }
    },
  }
}

const tooLarge = `is too large: the Content Lake takes at most ${MAX_TRANSACTION_BYTES / 1_000_000} MB at once; split it into several articles`

export const sentenceOf = (
  document: string,
  {path, message, cause}: Pick<Finding, 'path' | 'message' | 'cause'>,
): string => `${document}${path === '' ? '' : ` ${path}`}: ${cause ?? message}`
