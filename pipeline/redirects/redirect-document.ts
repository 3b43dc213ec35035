import type {SanityDocument} from '../documents/document.ts'
import {sha256Hex} from '../identity/hash.ts'
import {idSlug} from '../identity/slug.ts'

/** The redirect from an old path to a page; paths that differ in anything have redirects of their own. */
export const redirectDocument = (from: string, page: string): SanityDocument => ({
  _id: redirectId(from),
  _type: 'redirect',
  from,
  to: {_type: 'reference', _ref: page, _weak: true},
  permanent: true,
  active: true,
})

/** At most 98 characters. */
function redirectId(from: string): string {
  const parts = ['redirect', idSlug(from), sha256Hex(from).slice(0, 8)]
  return parts.filter((part) => part !== '').join('-')
}
