import {sha256Hex} from './hash.ts'

/** Longest slug inside a document id, in characters. */
const ID_SLUG_LIMIT = 80
/** Longest `slug.current`, in characters. */
const SLUG_FIELD_LIMIT = 96
/** A hyphen and eight hex digits replace what is cut off. */
const SUFFIX_LENGTH = 9

/** Lower-case letters, digits and single hyphens; empty where `text` has neither letters nor digits. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('&', 'and')
    .replaceAll(/['’‘`]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** The slug of `text`, cut for use in a document id; a cut one ends in eight digits of the full slug's hash. */
export const idSlug = (text: string): string => shorten(slugify(text), ID_SLUG_LIMIT)

/** The slug of `text`, cut for the `slug.current` field. */
export const fieldSlug = (text: string): string => shorten(slugify(text), SLUG_FIELD_LIMIT)

function shorten(slug: string, limit: number): string {
  if (slug.length <= limit) return slug
  const head = slug.slice(0, limit - SUFFIX_LENGTH)
  const wordEnd = head.lastIndexOf('-')
  return `${wordEnd > 0 ? head.slice(0, wordEnd) : head}-${sha256Hex(slug).slice(0, 8)}`
}
