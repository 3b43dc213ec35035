import type {SanityClient} from '@sanity/client'
import {
  knownNames,
  type KnownName,
  type SanityDocument,
  sharedTypes,
  type Stored,
  type StoredVersions,
} from '../pipeline/pipeline.ts'

/** Ids a request; the client sends them in the address. */
const BATCH = 100

/** Filter for what is no version of a document within a release: that is neither published nor an editor's draft. */
export const outsideReleases = '!(_id in path("versions.**"))'

/** Names and aliases of all shared documents of the dataset, and what imports called them. */
export async function readNames(client: SanityClient): Promise<KnownName[]> {
  const found = await client.fetch<SanityDocument[]>(
    `*[_type in $types && ${outsideReleases}] | order(_id asc){
      _id, _type, name, aliases, "givenName": provenance.fieldHashes[path == "name"][0].hash}`,
    {types: sharedTypes},
  )
  return knownNames(found)
}

/** Published and draft version of each of `ids`, as they are now. */
export async function readStored(client: SanityClient, ids: readonly string[]): Promise<Stored> {
  const wanted = ids.flatMap((id) => [id, `drafts.${id}`])
  const stored = new Map<string, StoredVersions>()
  for (let start = 0; start < wanted.length; start += BATCH) {
    const found = await client.getDocuments<SanityDocument>(wanted.slice(start, start + BATCH))
    for (const document of found) if (document) add(stored, document)
  }
  return stored
}

function add(stored: Map<string, StoredVersions>, document: SanityDocument): void {
  const isDraft = document._id.startsWith('drafts.')
  const id = isDraft ? document._id.slice('drafts.'.length) : document._id
  stored.set(id, {...stored.get(id), [isDraft ? 'draft' : 'published']: document})
}
