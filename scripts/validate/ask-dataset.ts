import type {SanityClient} from '@sanity/client'
import {keepMemoryLow} from '../import/low-memory.ts'
import {documentsInPages} from '../documents-in-pages.ts'
import {outsideReleases} from '../stored.ts'
import {type DocumentIndex, publishedId} from './document-index.ts'

/** Ids or slugs a question. */
const CHUNK = 300

interface Found {
  readonly _id: string
  readonly _type: string
  readonly slug?: string | null
  readonly language?: string | null
  readonly name?: string | null
}

/** Those of some published ids that the dataset has, as drafts or published. */
export async function storedIds(
  ids: readonly string[],
  client: SanityClient | undefined,
): Promise<ReadonlySet<string>> {
  const stored = new Set<string>()
  for (const some of client ? chunksOf(ids) : []) {
    const all = some.flatMap((id) => [id, `drafts.${id}`])
    const found = (await client?.fetch<string[]>('*[_id in $all]._id', {all})) ?? []
    for (const id of found) stored.add(publishedId(id))
  }
  return stored
}

/**
 * Those of some pages that the dataset has from this very text, read by this very version.
 *
 * @param sources Ids of the texts, which are made from their words, by published ids of the pages.
 */
export async function pagesAsBefore(
  sources: ReadonlyMap<string, string>,
  importer: string,
  client: SanityClient,
): Promise<ReadonlySet<string>> {
  const query = '*[_id in $all]{_id, "sources": provenance.sources[importer == $importer].source._ref}'
  const found = new Set<string>()
  for (const ids of chunksOf([...sources.keys()])) {
    const all = ids.flatMap((id) => [id, `drafts.${id}`])
    const pages = await client.fetch<Page[]>(query, {all, importer})
    for (const {_id, sources: read} of pages) {
      const id = publishedId(_id)
      const source = sources.get(id)
      if (source !== undefined && read?.includes(source) === true) found.add(id)
    }
  }
  return found
}

interface Page {
  readonly _id: string
  readonly sources: readonly string[] | null
}

/** Adds to an index what the dataset has of the documents that it needs, and of the slugs that its documents have. */
export async function addStored(index: DocumentIndex, client: SanityClient): Promise<void> {
  for (const ids of pagesOf((after) => index.missingIds(after, CHUNK))) {
    const all = ids.flatMap((id) => [id, `drafts.${id}`])
    add(index, await client.fetch<Found[]>('*[_id in $all]{_id, _type}', {all}))
  }
  for (const type of index.typesWithSlugs()) {
    for (const some of pagesOf((after) => index.slugs(type, after, CHUNK))) {
      const query = `*[_type == $type && slug.current in $some && ${outsideReleases}]{
        _id, _type, "slug": slug.current, language}`
      add(index, await client.fetch<Found[]>(query, {type, some}))
    }
  }
}

/** Reads a list in pieces, each from after the last entry of the one before. */
function* pagesOf(read: (after: string) => readonly string[]): Generator<readonly string[]> {
  for (let page = read(''); page.length > 0; page = read(page.at(-1) ?? '')) {
    yield page
    keepMemoryLow()
  }
}

/** Adds the names of the conditions of the dataset, which its rules compare. */
export async function addConditionNames(index: DocumentIndex, client: SanityClient): Promise<void> {
  const filter = `_type == "condition" && ${outsideReleases}`
  const fields = '_type, name, "slug": slug.current, language'
  for await (const found of documentsInPages<Found>(client, filter, fields)) add(index, found)
}

function add(index: DocumentIndex, found: readonly Found[]): void {
  for (const {slug, ...document} of found) index.add(0, {...document, slug: {current: slug}})
}

const chunksOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({length: Math.ceil(items.length / CHUNK)}, (_, index) =>
    items.slice(index * CHUNK, (index + 1) * CHUNK),
  )
