import type {SourceDocuments} from '../documents/document.ts'
import {pathOf} from './normalise-address.ts'

/**
 * The paths of an article on its old site, with a query where that names the article, the published one first, each
 * once. An address on another host than the article's is no path of this site: such as a canonical address elsewhere.
 */
export function oldPaths({addresses}: Pick<SourceDocuments, 'addresses'>): string[] {
  const places = addresses.flatMap((address) => pathOf(address) ?? [])
  const host = places.find((place) => place.host !== undefined)?.host
  const own = places.filter((place) => place.host === undefined || place.host === host)
  return [...new Set(own.map(({path}) => path))].filter((path) => path !== '/')
}
