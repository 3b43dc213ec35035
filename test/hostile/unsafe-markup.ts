import type {Nodes} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
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

/** Elements, as a browser reads them, that are scripts other than the data of search engines, or have attributes that run. */
export function unsafeIn(html: string): string[] {
  // Reading takes long, and few texts have any of these words.
  if (!/script|on\w+=|srcdoc|data/i.test(html.replaceAll(/[\p{Cc}\s]/gu, ''))) return []
  return unsafeElements(reader.parse(html))
}

const reader = unified().use(rehypeParse)

function unsafeElements(node: Nodes): string[] {
  if (!('children' in node)) return []
  const inner = node.children.flatMap(unsafeElements)
  if (node.type !== 'element') return inner
  const {tagName, properties} = node
  const isData = properties['type'] === 'application/ld+json'
  const runs = Object.entries(properties).some(
    ([name, value]) =>
      /^on|^srcdoc$/i.test(name) ||
      // A browser passes over blanks and control characters in front of a scheme, and tabs and new lines in it.
      /^(?:javascript|vbscript|data):/i.test(String(value).replaceAll(/[\p{Cc}\s]/gu, '')),
  )
  return runs || (tagName === 'script' && !isData)
    ? [`<${tagName} ${JSON.stringify(properties)}>`, ...inner]
    : inner
}

function slugOf(slug: unknown): string {
  const isSlug = typeof slug === 'object' && slug !== null && 'current' in slug
  return isSlug ? encodeURIComponent(String(slug.current)) : ''
}
