import {createSite} from '../../site/app.ts'
import type {SourceDocuments} from '../../pipeline/pipeline.ts'
import {createTextRenderer} from '../../site/blocks/portable-text.ts'
import type {Blocks} from '../../site/blocks/text-renderer.ts'
import {toMarkup} from '../../site/html.ts'
import {answering} from '../queries/answer.ts'

/** What could run in a reader's browser in the page that the site makes of an article; empty where all is well. */
export async function unsafeInPage({page, shared}: SourceDocuments): Promise<string[]> {
  const site = createSite({fetch: answering([page, ...shared]), baseUrl: 'https://clinic.example'})
  const folder = page._type === 'condition' ? 'conditions' : 'articles'
  const answer = await site(new Request(`https://clinic.example/${folder}/${slugOf(page['slug'])}`))
  return unsafeIn((await answer?.text()) ?? '')
}

/** The same for the texts of an article alone, which takes a hundredth of the time. */
export const unsafeInTexts = ({page, shared}: SourceDocuments): string[] =>
  [page, ...shared].flatMap((document) => textsIn(document)).flatMap((blocks) => unsafeIn(printed(blocks)))

const renderer = createTextRenderer({citations: new Map(), onUnknownMarkup: () => {}})

const printed = (blocks: Blocks): string => toMarkup(renderer.blocks(blocks))

/** Every list of blocks in a document. */
function textsIn(value: unknown): Blocks[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(textsIn)
  return isBlocks(value) ? [value, ...inner] : inner
}

// Whatever has a block among its items was made to be printed as a text.
const isBlocks = (value: unknown): value is NonNullable<Blocks> =>
  Array.isArray(value) &&
  value.some(
    (item: unknown) => typeof item === 'object' && item !== null && '_type' in item && item._type === 'block',
  )

/** Scripts, other than the data that search engines read, script addresses and attributes that run. */
export function unsafeIn(html: string): string[] {
  const tags = html.match(/<[a-z/][^>]*>/gi) ?? []
  return tags.filter((tag) =>
    /^<script(?! type="application\/ld\+json")|\s(?:on\w+|srcdoc)\s*=|=\s*"\s*(?:javascript|vbscript|data):/i.test(
      tag,
    ),
  )
}

function slugOf(slug: unknown): string {
  const isSlug = typeof slug === 'object' && slug !== null && 'current' in slug
  return isSlug ? encodeURIComponent(String(slug.current)) : ''
}
