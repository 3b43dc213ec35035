import type {SanityClient} from '@sanity/client'
import {fileOf, type SourceDocuments} from '../../pipeline/pipeline.ts'

/** The sources that the pages of a dataset were imported from. */
export interface Owners {
  /**
   * Name of the source that a page belongs to, where that is another article than this one. The same article is told
   * by its words, its address or its file name, so that a changed one is still the same.
   */
  otherOwner(documents: SourceDocuments): string | undefined
}

export const noOwners: Owners = {otherOwner: () => undefined}

/** Pages a request. */
const CHUNK = 2_000

interface StoredPage {
  readonly _id: string
  readonly sources: readonly {
    readonly id: string | null
    readonly file: string | null
    readonly url: string | null
  }[]
}

const query = `*[_type in ["condition", "article"] && provenance.origin == "import" && _id > $last] | order(_id asc)
  [0...${CHUNK}]{_id, "sources": provenance.sources[]{"id": source._ref, file, "url": source->url}}`

/** Reads which source each imported page of a dataset belongs to. */
export async function readOwners(client: SanityClient): Promise<Owners> {
  const owners = new Map<string, StoredPage['sources']>()
  for (let last = ''; ;) {
    const pages = await client.fetch<StoredPage[]>(query, {last})
    for (const {_id, sources} of pages) owners.set(_id.replace(/^drafts\./, ''), sources)
    last = pages.at(-1)?._id ?? ''
    if (pages.length < CHUNK) break
  }
  return {
    otherOwner({name, page, source}) {
      const known = owners.get(page._id) ?? []
      // Imports of older versions did not note the file: nothing tells them apart.
      if (known.length === 0 || known.some(({file, url}) => file === null && url === null)) return undefined
      const file = lastPart(fileOf(name))
      const isOwn = known.some(
        (owner) =>
          owner.id === source._id ||
          (owner.url !== null && owner.url === source['url']) ||
          (owner.file !== null && lastPart(owner.file) === file),
      )
      return isOwn ? undefined : (known[0]?.file ?? known[0]?.url ?? page._id)
    },
  }
}

/** The file alone; the page of a folder, such as `index.md`, is named by its folder. */
function lastPart(file: string): string {
  const name = file.split('/').at(-1) ?? file
  return /^_?index\./.test(name) ? file : name
}
