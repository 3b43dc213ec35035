import type {SanityClient} from '@sanity/client'
import {holdsNumber, normaliseAddress} from '../../pipeline/pipeline.ts'
import {documentsInPages} from '../documents-in-pages.ts'
import {outsideReleases} from '../stored.ts'

/** A source that a page of a dataset was imported from. */
export interface StoredSource {
  readonly id: string | null
  /** `_id` of the page that the source became, where the page is a part of another. */
  readonly main: string | null
  readonly file: string | null
  /** Where the article was published. */
  readonly url: string | null
}

export interface StoredPage {
  readonly type: string
  readonly slug: string | null
  readonly sources: readonly StoredSource[]
}

export interface StoredPages {
  /** By published `_id`. */
  readonly pages: ReadonlyMap<string, StoredPage>
  /** Pages by addresses that hold the number of an article on its site, such as `clinic.example/?p=11`. */
  readonly pageOfNumber: ReadonlyMap<string, string>
}

const imported = `_type in ["condition", "article"] && provenance.origin == "import" && ${outsideReleases}`
const numbered =
  '_type == "redirect" && defined(to._ref) && (string::startsWith(from, "/?p") || string::startsWith(from, "/p/"))'

const pageFields = `_type, "slug": slug.current,
  "sources": provenance.sources[]{"id": source._ref, "main": source->mainDocument._ref, file, "url": source->url}`

interface Found {
  readonly _id: string
  readonly _type: string
  readonly slug: string | null
  readonly sources: readonly StoredSource[]
}

/** Reads the imported pages of a dataset, some at a time. */
export async function readStoredPages(client: SanityClient): Promise<StoredPages> {
  const pages = new Map<string, StoredPage>()
  for await (const found of documentsInPages<Found>(client, imported, pageFields))
    for (const {_id, _type, slug, sources} of found)
      pages.set(_id.replace(/^drafts\./, ''), {type: _type, slug, sources})
  const pageOfNumber = new Map<string, string>()
  for await (const found of documentsInPages<{_id: string; from: string; to: string}>(
    client,
    numbered,
    'from, "to": to._ref',
  ))
    for (const {from, to} of found) {
      for (const host of from.startsWith('/p/') ? [medium] : hostsOf(pages.get(to)))
        if (holdsNumber(`${host}${from}`)) pageOfNumber.set(`${host}${from}`, to)
    }
  return {pages, pageOfNumber}
}

const medium = 'medium.com'

/** The site of a page: the same number is another article's on another site. */
const hostsOf = (page: StoredPage | undefined): ReadonlySet<string> =>
  new Set(
    page?.sources.flatMap(({url}) => (url === null ? [] : [normalAddress(url).replace(/[/?].*$/s, '')])),
  )

export const normalAddress = (url: string): string => normaliseAddress(url) ?? url
