import type {SanityClient} from '@sanity/client'
import {type Named, pathOf} from '../../pipeline/pipeline.ts'
import {resolveHref} from '../../site/href.ts'
import {documentsInPages} from '../documents-in-pages.ts'
import {outsideReleases} from '../stored.ts'
import type {StoredPage, StoredSource} from './address-index.ts'
import type {Spool} from './spool.ts'

/** Reads where the pages of a dataset are and were, and what conditions are called, some documents at a time. */
export async function readAddresses(
  client: SanityClient,
  {addresses, duplicates}: Pick<Spool, 'addresses' | 'duplicates'>,
): Promise<void> {
  // The published version says where readers find a page, so it is taken after the draft.
  for (const filter of [`${linkable} && ${drafts}`, `${linkable} && !(${drafts})`]) {
    for await (const found of documentsInPages<Found>(client, filter, pageFields)) {
      addresses.takePages(found.flatMap(storedPage))
      duplicates.takeNames(found.flatMap(namedCondition))
    }
  }
  for await (const found of documentsInPages<Sourced>(client, sourced, sourceFields))
    addresses.takeSources(found)
  for await (const found of documentsInPages<Leading>(
    client,
    leading,
    'from, "to": to._ref, toPath, active',
  )) {
    addresses.takeRedirects(
      found.map(({_id, from, to, toPath, active}) => ({
        id: _id,
        from: pathOf(from)?.path ?? from,
        active: active !== false,
        ...(to && {to: publishedId(to)}),
        ...(toPath && {toPath: pathOf(toPath)?.path ?? toPath}),
      })),
    )
  }
}

const linkable = `_type in ["condition", "article", "exercise", "author", "bodyRegion"] && defined(slug.current)
  && ${outsideReleases}`
const pageFields = '_type, name, "slug": slug.current, "files": provenance.sources[defined(file)].file'
const drafts = '_id in path("drafts.**")'
const sourceFields = 'url, "importedAt": coalesce(importedAt, ""), "page": mainDocument._ref'
const sourced = '_type == "sourceArticle" && defined(url) && defined(mainDocument._ref)'
const leading = `_type == "redirect" && defined(from) && !(${drafts}) && ${outsideReleases}`

interface Found {
  readonly _id: string
  readonly _type: string
  readonly name: string | null
  readonly slug: string
  readonly files: readonly string[] | null
}

interface Sourced extends StoredSource {
  readonly _id: string
}

interface Leading {
  readonly _id: string
  readonly from: string
  readonly to: string | null
  readonly toPath: string | null
  readonly active: boolean | null
}

function storedPage({_id, _type, slug, files}: Found): StoredPage[] {
  const path = resolveHref(_type, slug)
  return path === undefined ? [] : [{page: publishedId(_id), path, files: files ?? []}]
}

const namedCondition = ({_id, _type, name}: Found): Named[] =>
  _type === 'condition' && name ? [{id: publishedId(_id), type: _type, name}] : []

const publishedId = (id: string): string => id.replace(/^drafts\./, '')
