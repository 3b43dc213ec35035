import {linkSchemes} from '../schemas/vocabulary.ts'

const folders: Readonly<Record<string, string>> = {
  condition: 'conditions',
  article: 'articles',
  author: 'authors',
  bodyRegion: 'body',
  exercise: 'exercises',
}

/** The path of a document's page on this site, or undefined when its type has no page. */
export function resolveHref(type: string, slug: string | null | undefined): string | undefined {
  if (!slug) return undefined
  if (type === 'faq') return `/faqs#${encodeURIComponent(slug)}`
  const folder = folders[type]
  return folder && `/${folder}/${encodeURIComponent(slug)}`
}

/**
 * The address of a link in content when it may be followed: an allowed scheme, a path on this site or an anchor.
 * Reads it as a browser would, so that white space or capitals in a scheme hide nothing.
 */
export function safeHref(href: string | null | undefined): string | undefined {
  const text = href?.trim() ?? ''
  if (!URL.canParse(text, nowhere)) return undefined
  const url = new URL(text, nowhere)
  if (url.origin === nowhere) return /^[/#]/.test(text) ? localPart(url, text) : undefined
  return allowed.has(url.protocol) ? url.href : undefined
}

/** The address that dials a telephone number as it is written. */
export function telephoneHref(phone: string): string {
  return `tel:${phone.replaceAll(/[^+\d]/g, '')}`
}

// A host that cannot exist: what resolves to it had no host of its own.
const nowhere = 'https://nowhere.invalid'
const allowed = new Set(linkSchemes.map((scheme) => `${scheme}:`))

function localPart(url: URL, text: string): string {
  return text.startsWith('#') ? url.hash : url.pathname + url.search + url.hash
}
