import {withoutAccents} from '../text/fold.ts'
import {sha256Hex} from './hash.ts'

/** Longest slug inside a document id, in characters. */
export const ID_SLUG_LIMIT = 80
/** Longest `slug.current`, in characters. */
const SLUG_FIELD_LIMIT = 96
/** A hyphen and eight hex digits replace what is cut off. */
const SUFFIX_LENGTH = 9

/** Lower-case letters, digits and single hyphens; empty where `text` has neither letters nor digits. */
export function slugify(text: string): string {
  return withoutAccents(text)
    .replaceAll('&', 'and')
    .replaceAll(/['’‘`]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/**
 * The slug of `text`, cut for use in a document id; a cut one ends in eight digits of the full slug's hash. So does
 * one that cannot hold all letters of the text, such as “β-blockers”, since another text may have the same slug.
 */
export const idSlug = (text: string): string => shorten(text, ID_SLUG_LIMIT)

/** The slug of `text`, cut for the `slug.current` field. */
export const fieldSlug = (text: string): string => shorten(text, SLUG_FIELD_LIMIT)

function shorten(text: string, limit: number): string {
  const {slug, letters, whole} = spelled(text)
  if (slug === '' || (whole && slug.length <= limit)) return slug
  const room = limit - SUFFIX_LENGTH
  const suffix = sha256Hex(whole ? slug : letters).slice(0, 8)
  return `${slug.length <= room ? slug : cutAtWord(slug.slice(0, room))}-${suffix}`
}

interface Spelled {
  readonly slug: string
  readonly letters: string
  /** Whether the slug has all letters of the text. */
  readonly whole: boolean
}

function spelled(text: string): Spelled {
  const known = spellings.get(text)
  if (known !== undefined) return known
  const letters = withoutAccents(text).toLowerCase().trim()
  const made = {slug: slugify(text), letters, whole: !/(?![a-z0-9])[\p{L}\p{N}]/u.test(letters)}
  if (spellings.size >= MOST_SPELLINGS) spellings.clear()
  spellings.set(text, made)
  return made
}

// A name becomes an id and an address, and is named again and again.
const spellings = new Map<string, Spelled>()
const MOST_SPELLINGS = 500

function cutAtWord(head: string): string {
  const wordEnd = head.lastIndexOf('-')
  return wordEnd > 0 ? head.slice(0, wordEnd) : head
}
