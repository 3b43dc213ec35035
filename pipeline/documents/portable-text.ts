import type {Block, Span} from '../parse/block.ts'
import type {PageBlock} from '../sections/page.ts'
import type {Passage} from '../entities/facts.ts'
import {markedText} from './marked-text.ts'

/** Makes Portable Text of a source's blocks; every `_key` names its source and its block. */
export interface PortableTextWriter {
  /** `simpleText`: paragraphs and lists only. */
  simple(blocks: readonly PageBlock[]): unknown[]
  passages(passages: readonly Passage[]): unknown[]
  /** `richText`: with sub-headings, quotes, figures, videos and tables. `level` is that of the section's heading. */
  rich(blocks: readonly PageBlock[], level: number): unknown[]
}

type Style = 'normal' | 'h3' | 'h4' | 'blockquote'

interface TextBlock {
  readonly _key: string
  readonly [field: string]: unknown
}

/**
 * @param contentHash The source's hash: its first four digits open every key.
 * @param footnotes Citation document of each footnote.
 */
export function createPortableText(
  contentHash: string,
  footnotes: ReadonlyMap<string, string> = new Map(),
): PortableTextWriter {
  const keyOf = (key: string): string => `${contentHash.slice(0, 4)}${key}`
  const textBlock: TextBlockWriter = (key, spans, style, place = {}) => ({
    _type: 'block',
    _key: key,
    style,
    ...listFields(place),
    ...markedText(key, spans, footnotes),
  })
  return {
    simple: (blocks) =>
      blocks.map((block) => textBlock(keyOf(block.key), simpleSpans(block), 'normal', block.block)),
    passages: (passages) =>
      withUniqueKeys(passages.map(({key, spans, item}) => textBlock(keyOf(key), spans, 'normal', {item}))),
    rich: (blocks, level) => blocks.map((block) => richBlock(keyOf(block.key), block, level, textBlock)),
  }
}

type TextBlockWriter = (key: string, spans: readonly Span[], style: Style, place?: object) => TextBlock

/** A text that a block of another shape shows in plain paragraphs. */
function simpleSpans({role, block}: PageBlock): readonly Span[] {
  if (block.kind === 'image' && block.bytes !== undefined) return [{text: block.text, marks: []}]
  if (block.kind === 'image' || block.kind === 'video')
    return [{text: block.text || block.src, marks: [], href: block.src}]
  if (block.kind === 'embed')
    return [{text: block.text || (block.title ?? block.src), marks: [], href: block.src}]
  if (block.kind === 'code') return [{text: block.code, marks: ['code']}]
  return role === 'heading' || role === 'question' ? strong(block.spans) : block.spans
}

const strong = (spans: readonly Span[]): Span[] =>
  spans.map((span) => (span.marks.includes('strong') ? span : {...span, marks: ['strong', ...span.marks]}))

function richBlock(key: string, page: PageBlock, sectionLevel: number, textBlock: TextBlockWriter): unknown {
  const {block} = page
  switch (block.kind) {
    case 'heading':
      return textBlock(key, block.spans, block.level <= sectionLevel + 1 ? 'h3' : 'h4')
    case 'quote':
      return textBlock(key, block.spans, 'blockquote')
    case 'image':
      return figure(key, block)
    case 'video':
      return {_type: 'video', _key: key, url: block.src, title: block.text || block.src}
    case 'embed':
      return embed(key, block)
    case 'code':
      return {_type: 'code', _key: key, ...language(block), code: block.code}
    case 'table':
      return {
        _type: 'simpleTable',
        _key: key,
        ...(block.caption !== undefined && {caption: block.caption}),
        headerRow: block.headerRow,
        ...(block.headerColumn === true && {headerColumn: true}),
        rows: block.rows.map((cells, index) => ({_type: 'tableRow', _key: `${key}r${index}`, cells})),
        ...(block.links && {
          links: block.links.map((link, index) => ({_type: 'cellLink', _key: `${key}k${index}`, ...link})),
        }),
      }
    case 'other':
      return {_type: 'unknownMarkup', _key: key, text: block.text}
    case 'listItem':
    case 'paragraph':
    case 'line':
    case 'question':
    case 'answer':
    case 'button':
    case 'navigation':
      return textBlock(key, simpleSpans(page), 'normal', block)
    default:
      return block satisfies never
  }
}

/** A picture as the source names it; its file is fetched in a later step. */
export const figure = (
  key: string | undefined,
  image: {src: string; alt: string; caption?: string; credit?: string},
): unknown => ({
  _type: 'figure',
  ...(key !== undefined && {_key: key}),
  ...(image.alt !== '' && {alt: image.alt}),
  ...(image.caption !== undefined && {caption: image.caption}),
  ...(image.credit !== undefined && {credit: image.credit}),
  sourceUrl: image.src,
})

const embed = (key: string, {src, provider, title, text}: Extract<Block, {kind: 'embed'}>): unknown => ({
  _type: 'embed',
  _key: key,
  url: src,
  ...(provider !== undefined && {provider}),
  ...(title !== undefined && {title}),
  ...(text !== '' && {text}),
})

const language = ({language: name}: {language?: string}): object =>
  name === undefined ? {} : {language: name}

function listFields(place: {kind?: string; item?: {ordered: boolean; depth: number} | undefined}): object {
  if (!place.item || place.kind === 'paragraph') return {}
  return {listItem: place.item.ordered ? 'number' : 'bullet', level: place.item.depth}
}

/** A second passage of one block gets a key of its own. */
function withUniqueKeys(blocks: readonly TextBlock[]): unknown[] {
  const seen = new Map<string, number>()
  return blocks.map((block) => {
    const count = (seen.get(block._key) ?? 0) + 1
    seen.set(block._key, count)
    return count === 1 ? block : {...block, _key: `${block._key}-${count}`}
  })
}
