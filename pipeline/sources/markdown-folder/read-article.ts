import {decode} from '../../parse/decode.ts'
import {type Body, takeFrontMatter} from '../../parse/markdown/front-matter.ts'
import {normalise} from '../../parse/normalise.ts'
import {type Problem, type Source, UnreadableSource} from '../../parse/source.ts'
import {figure} from '../markup.ts'
import type {ExportEntry} from '../source-kind.ts'
import {withoutAttributes} from './attributes.ts'
import {readBoxes} from './boxes.ts'
import {withoutComments} from './comments.ts'
import {extensionOf} from './file-role.ts'
import type {FolderIndex} from './folder-index.ts'
import {readLiquid, type TagContext} from './liquid.ts'
import {readMdx} from './mdx/read-mdx.ts'
import {readInlineNotes} from './inline-notes.ts'
import {outsideCode} from './outside-code.ts'
import {pathFacts} from './path-facts.ts'
import {gatherRemarks} from './remarks.ts'
import {readShortcodes} from './shortcodes.ts'
import {readWiki} from './wiki.ts'
import {withSections} from './with-sections.ts'

/** One file of Markdown; its bytes stay as they are where nothing but plain Markdown stands in it. */
export function readArticle(name: string, bytes: Uint8Array, index: FolderIndex): ExportEntry {
  try {
    const {text, problems} = decode(bytes, name)
    return readText({name, bytes}, normalise(text), problems, index)
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error
    // What is wrong with it is told where every article is read.
    return {kind: 'article', source: {name, bytes}}
  }
}

function readText(
  source: Source,
  text: string,
  decoding: readonly Problem[],
  index: FolderIndex,
): ExportEntry {
  const {name} = source
  const matter = takeFrontMatter(text)
  const remarks = gatherRemarks()
  const isHtml = /^html?$/.test(extensionOf(name))
  const body = text.slice(matter.length)
  if (/(?:^|\/)_index\.[^/]+$/.test(name) && body.trim() === '')
    return {kind: 'left-out', name, reason: 'is a section of the site without a text of its own'}
  const read = readBody(isHtml ? body : readInlineNotes(readBoxes(withoutComments(body, remarks))), isHtml, {
    article: name,
    index,
    remarks,
  })
  const lines = text.slice(0, matter.length).replaceAll(/[^\n]+/g, '')
  const changed = read === body ? {} : {bytes: encoded(text.slice(0, matter.length) + read)}
  const facts = factsOf(name, matter)
  const problems = [...(read === body ? [] : decoding), ...facts.problems, ...remarks.problems()]
  const parsed = {...source, ...changed, ...facts.source, ...(problems.length > 0 && {problems})}
  return {kind: 'article', source: isHtml ? asHtml(parsed, matter, `${lines}${read}`) : parsed}
}

function readBody(body: string, isHtml: boolean, context: TagContext): string {
  if (isHtml) return readLiquid(body, context)
  const isMdx = extensionOf(context.article) === 'mdx'
  const plain = isMdx
    ? readMdx(body, context.remarks)
    : outsideCode(body, (text) => readLiquid(text, context))
  return outsideCode(plain, (text) => {
    const tagged = isMdx ? text : withoutAttributes(readShortcodes(text, context))
    return readWiki(tagged, context)
  })
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What the path says and the front matter does not. */
function factsOf(
  name: string,
  {metadata}: Body,
): {readonly source: Partial<Source>; readonly problems: readonly Problem[]} {
  const {date, slug, address, isDraft} = pathFacts(name)
  const written = {
    ...(slug !== undefined && metadata.slug === undefined && {slug}),
    ...(date !== undefined && metadata.publishedAt === undefined && {publishedAt: date}),
  }
  const url = metadata.slug === undefined ? address : address?.replace(/[^/]+\/$/, `${metadata.slug}/`)
  return {
    source: {
      ...(url !== undefined && metadata.url === undefined && {url}),
      ...(Object.keys(written).length > 0 && {written}),
      ...(extensionOf(name) === 'mdx' && {format: 'markdown' as const}),
    },
    problems: isDraft ? [notPublished] : [],
  }
}

const notPublished: Problem = {
  code: 'not-published',
  message: 'The article lies among the drafts of its site; check that it is meant to be published.',
}

/** HTML beneath front matter, as Jekyll allows: its reader knows no front matter, so it is told what stood there. */
function asHtml(source: Source, matter: Body, body: string): Source {
  const {image, metadata, oldAddresses, sections, problems} = matter
  const picture = image === undefined ? '' : figure(image.src, image)
  return {
    ...source,
    format: 'html',
    bytes: encoded(picture + withSections(body, sections)),
    written: {...metadata, ...source.written},
    ...(metadata.title !== undefined && {headline: metadata.title}),
    ...(oldAddresses.length > 0 && {oldAddresses}),
    problems: [...problems, ...(source.problems ?? [])],
  }
}
