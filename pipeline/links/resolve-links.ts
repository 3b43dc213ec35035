import type {SanityDocument, SourceDocuments} from '../documents/document.ts'
import {keyOf} from '../identity/hash.ts'
import {linkAddresses} from './addresses.ts'
import {decoded} from './canonical-path.ts'

/**
 * The documents of an article with each link to another article as a reference: links in text become internal links,
 * and what the article names as next or related goes into `related`. All other links stay as they are.
 *
 * @param pageOf The page that an address in normal spelling means.
 */
export function resolveLinks(
  documents: SourceDocuments,
  pageOf: (address: string) => string | undefined,
): SourceDocuments {
  const target = (href: string): string | undefined => {
    for (const address of linkAddresses(href, documents)) {
      const page = pageOf(address)
      if (page !== undefined) return page
    }
    return undefined
  }
  const resolve = (document: SanityDocument): SanityDocument => ({
    ...resolved(document, target),
    _id: document._id,
    _type: document._type,
  })
  return {
    ...documents,
    page: withRelated(
      resolve(documents.page),
      documents.related.flatMap((href) => target(href) ?? []),
    ),
    shared: documents.shared.map(resolve),
    ...(documents.parts && {parts: documents.parts.map(resolve)}),
  }
}

type Fields = Readonly<Record<string, unknown>>

function resolved(fields: Fields, target: (href: string) => string | undefined): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name === 'markDefs' && Array.isArray(value)
        ? value.map((mark: unknown) => internalLink(mark, target))
        : resolvedValue(value, target),
    ]),
  )
}

function resolvedValue(value: unknown, target: (href: string) => string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => resolvedValue(item, target))
  return isFields(value) ? resolved(value, target) : value
}

function internalLink(mark: unknown, target: (href: string) => string | undefined): unknown {
  if (!isFields(mark) || mark['_type'] !== 'link' || typeof mark['href'] !== 'string') return mark
  const page = target(mark['href'])
  if (page === undefined) return mark
  const [, anchor = ''] = /#(.+)$/s.exec(mark['href']) ?? []
  return {
    _type: 'internalLink',
    _key: mark['_key'],
    target: weakReference(page),
    ...(anchor !== '' && {anchor: decoded(anchor)}),
  }
}

function withRelated(page: SanityDocument, targets: readonly string[]): SanityDocument {
  const others = [...new Set(targets)].filter((id) => id !== page._id)
  if (others.length === 0) return page
  return {...page, related: others.map((id) => ({...weakReference(id), _key: keyOf(id)}))}
}

const weakReference = (id: string) => ({_type: 'reference', _ref: id, _weak: true})

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
