import {createTextRenderer} from './blocks/portable-text.ts'
import type {TextRenderer, UnknownMarkup} from './blocks/text-renderer.ts'
import type {CitationUse, Fetch, Image} from './fetch.ts'
import type {Html} from './html.ts'
import type {JsonObject} from './jsonld/json-ld.ts'
import {citationNumbers} from './lists/citations.ts'

/** What every page has at hand. */
export interface Site {
  readonly fetch: Fetch
  /** Address of the site without a slash at the end. */
  readonly baseUrl: string
  readonly language: string
  readonly onUnknownMarkup: (markup: UnknownMarkup, path: string) => void
}

/** A page before it is put into the layout. */
export interface Page {
  /** Path on this site, also the canonical address unless `canonicalUrl` says otherwise. */
  readonly path: string
  readonly title: string
  readonly body: Html
  readonly description?: string | null | undefined
  readonly canonicalUrl?: string | null | undefined
  readonly noIndex?: boolean | null | undefined
  readonly image?: Image | null | undefined
  /** Language of the page's words; the site's own when left out. */
  readonly language?: string | null | undefined
  readonly jsonLd?: JsonObject
  /** Name of the entry of the main navigation that the page belongs to. */
  readonly area?: string
}

/** Loads a page, given the last part of its path; undefined when there is no such page. */
export type PageLoader = (site: Site, slug: string, search: URLSearchParams) => Promise<Page | undefined>

/** A text renderer for the page at `path`, with the numbers of its citations. */
export function pageText(
  site: Site,
  path: string,
  citations: readonly CitationUse[] | null = null,
): TextRenderer {
  return createTextRenderer({
    citations: citationNumbers(citations),
    onUnknownMarkup: (markup) => site.onUnknownMarkup(markup, path),
  })
}
