import type {SanityDocument, SourceDocuments} from '../documents/document.ts'

/** What stands in documents: their texts, apart by new lines, and the addresses of links and pictures. */
export interface Content {
  readonly text: string
  readonly addresses: ReadonlySet<string>
}

/** What the documents that a reader sees hold: page, shared documents and FAQs. */
export function documentContent({page, shared, parts = []}: SourceDocuments): Content {
  return contentOf([page, ...parts, ...shared])
}

/** What the verbatim record holds. */
export function recordContent({source}: SourceDocuments): Content {
  return contentOf([{blocks: source['blocks'], links: source['links']}])
}

type Fields = Readonly<Record<string, unknown>>

function contentOf(documents: readonly (SanityDocument | Fields)[]): Content {
  const texts: string[] = []
  const addresses = new Set<string>()
  const read = (value: unknown): void => {
    if (typeof value === 'string') texts.push('\n', value)
    else if (Array.isArray(value)) for (const item of value) read(item)
    else if (isFields(value)) readFields(value)
  }
  const readFields = (fields: Fields): void => {
    const isBlock = fields['_type'] === 'block'
    if (isBlock) texts.push('\n')
    for (const name in fields) {
      const value = fields[name]
      if (addressFields.has(name) && typeof value === 'string') addresses.add(value)
      else if (isBlock && name === 'children') readSpans(value, texts)
      else if (!name.startsWith('_') && !codes.has(name)) read(value)
    }
  }
  for (const document of documents) readFields(document)
  return {text: texts.join(''), addresses}
}

/** Words may go on from one span to the next. */
function readSpans(children: unknown, texts: string[]): void {
  if (!Array.isArray(children)) return
  for (const span of children)
    if (isFields(span) && typeof span['text'] === 'string') texts.push(span['text'])
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const addressFields: ReadonlySet<string> = new Set(['href', 'url', 'sourceUrl'])

/** Fields whose text no reader sees, and those of the head of a page. */
const codes: ReadonlySet<string> = new Set(
  (
    'slug language kind status urgency stage stages types anchor list listGroup group sourceBlocks targets rel style ' +
    'listItem marks seo publishedAt revisedAt'
  ).split(' '),
)
