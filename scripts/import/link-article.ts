import {
  articleRedirects,
  oldPaths,
  type Plan,
  resolveLinks,
  type SourceDocuments,
} from '../../pipeline/pipeline.ts'
import type {AddressIndex} from './address-index.ts'

export interface LinkedArticle {
  readonly documents: SourceDocuments
  readonly problems: Plan['problems']
}

/** An article of the import with its links to other articles as references, and with redirects from its old paths. */
export function linkArticle(documents: SourceDocuments, addresses: AddressIndex): LinkedArticle {
  const {redirects, problems} = articleRedirects(documents.page._id, oldPaths(documents), addresses)
  const linked = resolveLinks(documents, (address) => addresses.pageOf(address))
  return {documents: redirects.length === 0 ? linked : {...linked, redirects}, problems}
}
