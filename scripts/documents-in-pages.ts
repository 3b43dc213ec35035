import type {SanityClient} from '@sanity/client'

/** Documents a request. */
const PAGE = 1_000

/**
 * Reads the documents that a filter of GROQ lets through, drafts and versions of releases among them, in the order of
 * their ids and some at a time.
 *
 * @param fields What to read of each besides its `_id`, as within `{}` of a projection.
 */
export async function* documentsInPages<Item extends {readonly _id: string}>(
  client: SanityClient,
  filter: string,
  fields: string,
): AsyncGenerator<Item[]> {
  const query = `*[${filter} && _id > $last] | order(_id asc)[0...${PAGE}]{_id, ${fields}}`
  for (let last = ''; ;) {
    const found = await client.fetch<Item[]>(query, {last}, {perspective: 'raw'})
    const end = found.at(-1)
    if (end === undefined) return
    yield found
    if (found.length < PAGE) return
    last = end._id
  }
}
