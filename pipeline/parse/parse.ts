import type {SourceFormat} from '../../schemas/vocabulary.ts'
import {sha256Hex} from '../identity/hash.ts'
import type {Article, Parser} from './article.ts'
import type {Metadata} from './block.ts'
import {decode} from './decode.ts'
import {checkBlocks, checkHtmlExtent, checkMarkdownExtent} from './extent.ts'
import {sourceFormat} from './format.ts'
import {parseHtml} from './html.ts'
import {parseMarkdown} from './markdown.ts'
import {metadataFrom} from './metadata.ts'
import {normalise} from './normalise.ts'
import type {Problem, Source} from './source.ts'
import {parseText} from './text.ts'

const parsers: {[Format in SourceFormat]: Parser} = {
  text: parseText,
  markdown: parseMarkdown,
  html: parseHtml,
}

/**
 * Reads one source into blocks.
 *
 * @throws UnreadableSource where the bytes are no text or empty, or the text is too long for an article.
 */
export function parse(source: Source): Article {
  const decoded = decode(source.bytes, source.name)
  const text = normalise(decoded.text)
  const format = source.format ?? sourceFormat(source.name, text)
  if (format === 'markdown') checkMarkdownExtent(text, source.name)
  if (format === 'html') checkHtmlExtent(text, source.name)
  const {blocks, metadata, problems, oldAddresses = []} = parsers[format](text)
  // Markdown has no title but that of its front matter, which its site prints above the text.
  const {headline = format === 'markdown' ? metadata.title : undefined} = source
  checkBlocks(blocks, source.name)
  const writtenProblems: Problem[] = []
  const written = metadataFrom({url: source.url, ...source.written}, writtenProblems)
  return {
    name: source.name,
    format,
    contentHash: sha256Hex(source.written === undefined ? text : `${text}\n${JSON.stringify(written)}`),
    blocks,
    metadata: withWritten(metadata, written),
    ...(headline !== undefined && {headline}),
    oldAddresses: [...(source.oldAddresses ?? []), ...oldAddresses],
    problems: [...(source.problems ?? []), ...writtenProblems, ...decoded.problems, ...problems],
  }
}

/** What the export says, and what the text says besides. */
function withWritten(metadata: Metadata, written: Metadata): Metadata {
  const {author: _, authors: __, ...unsigned} = metadata
  const isSigned = written.author !== undefined || written.authors !== undefined
  return {...(isSigned ? unsigned : metadata), ...written}
}
