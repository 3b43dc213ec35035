import type {Metadata} from './block.ts'
import {isoDate} from './iso-date.ts'
import {peopleIn} from './people.ts'
import {safeHref} from './safe-href.ts'
import type {Problem} from './source.ts'
import {cleanText} from './spans.ts'

/** Metadata as a source writes it, before it is checked. */
export type WrittenMetadata = {
  readonly [Field in Exclude<keyof Metadata, ListField>]?: string | undefined
} & {readonly [Field in ListField]?: readonly string[] | undefined}

type ListField = 'aliases' | 'authors' | 'categories'

/** Checks written metadata field by field: what cannot be read is left out, and reported where it is a date. */
export function metadataFrom(written: WrittenMetadata, problems: Problem[]): Metadata {
  return {
    ...field('title', text(written.title)),
    ...field('description', text(written.description)),
    ...writers(names([written.author ?? '', ...(written.authors ?? [])].flatMap(peopleIn)) ?? []),
    ...field('url', address(written.url)),
    ...field('publishedAt', date(written.publishedAt, problems)),
    ...field('modifiedAt', date(written.modifiedAt, problems)),
    ...field('slug', text(written.slug)),
    ...field('seoTitle', text(written.seoTitle)),
    ...field('aliases', names(written.aliases)),
    ...field('categories', names(written.categories)),
    ...field('canonicalUrl', address(written.canonicalUrl)),
  }
}

function field<Name extends keyof Metadata>(
  name: Name,
  value: Metadata[Name] | undefined,
): Pick<Metadata, Name> | object {
  return value === undefined ? {} : {[name]: value}
}

/** `author` where one person wrote it, `authors` where several did. */
function writers(people: readonly string[]): Pick<Metadata, 'author' | 'authors'> {
  const different = [...new Set(people)]
  const [author] = different
  if (author === undefined) return {}
  return different.length === 1 ? {author} : {authors: different}
}

function text(written: string | undefined): string | undefined {
  const words = cleanText(written ?? '')
  return words === '' ? undefined : words
}

function address(written: string | undefined): string | undefined {
  return safeHref(written ?? '')
}

function date(written: string | undefined, problems: Problem[]): string | undefined {
  const words = text(written)
  if (words === undefined) return undefined
  const iso = isoDate(words)
  if (iso === undefined) {
    const message = `The date “${words}” cannot be read and was left out; write it as 2024-05-31.`
    problems.push({code: 'unreadable-date', message})
  }
  return iso
}

function names(written: readonly string[] | undefined): string[] | undefined {
  const found = (written ?? []).map(cleanText).filter((name) => name !== '')
  return found.length === 0 ? undefined : found
}
