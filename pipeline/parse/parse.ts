import type {SourceFormat} from '../../schemas/vocabulary.ts'
import {sha256Hex} from '../identity/hash.ts'
import type {Article, Parser} from './article.ts'
import {decode} from './decode.ts'
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
 * @throws UnreadableSource where the bytes are no text, are empty or too many.
 */
export function parse(source: Source): Article {
  const decoded = decode(source.bytes, source.name)
  const text = normalise(decoded.text)
  const format = source.format ?? sourceFormat(source.name, text)
  const {blocks, metadata, problems, oldAddresses = []} = parsers[format](text)
  const writtenProblems: Problem[] = []
  const written = metadataFrom({url: source.url, ...source.written}, writtenProblems)
  return {
    name: source.name,
    format,
    contentHash: sha256Hex(source.written === undefined ? text : `${text}\n${JSON.stringify(written)}`),
    blocks,
    metadata: {...metadata, ...written},
    oldAddresses: [...(source.oldAddresses ?? []), ...oldAddresses],
    problems: [...(source.problems ?? []), ...writtenProblems, ...decoded.problems, ...problems],
  }
}
