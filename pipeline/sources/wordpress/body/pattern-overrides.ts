import {figureHtml} from './attachment-figure.ts'
import {isRecord} from './block-comments.ts'
import type {Attributes} from './block-comments.ts'
import {joinPieces} from './fold-blocks.ts'
import type {Block} from './fold-blocks.ts'
import {openTag} from './html-text.ts'
import {isProse} from './prose.ts'
import {replaceTags, takeCaption} from './replace-tags.ts'

/** What a post says in place of parts of a pattern, by the names of these parts. */
export type Overrides = ReadonlyMap<string, Attributes>

/** Reads the overrides among the settings of a pattern's place in a post. */
export function overridesOf({content}: Attributes): Overrides {
  if (!isRecord(content)) return new Map()
  return new Map(
    Object.entries(content).flatMap(([name, value]) => (isRecord(value) ? [[name, valuesOf(value)]] : [])),
  )
}

/** The first versions of WordPress with overrides kept them one level deeper. */
const valuesOf = (value: Attributes): Attributes => (isRecord(value['values']) ? value['values'] : value)

/** The name by which a post may override a block of a pattern. */
export function nameIn({attributes: {metadata}}: Block): string | undefined {
  const name = isRecord(metadata) ? metadata['name'] : undefined
  return typeof name === 'string' ? name : undefined
}

/** A block of a pattern as a post has it. */
export function overridden(block: Block, values: Attributes): Block {
  if (block.name === 'core/image') return withPicture(block, values)
  const isButton = block.name === 'core/button'
  const {[isButton ? 'text' : 'content']: words, url, ...others} = values
  const changed = typeof words === 'string' ? withWords(block, words) : block
  const linked = isButton && typeof url === 'string' ? withAddress(changed, url) : changed
  const more = overridingWords(others)
  return more === '' ? linked : {...linked, pieces: [...linked.pieces, {own: true, html: more}]}
}

/** The words of overrides, as paragraphs: of those whose part a pattern no longer has. */
export const overridingWords = (values: Attributes): string =>
  Object.entries(values)
    .flatMap(([key, value]) =>
      typeof value === 'string' && value !== '' && (wordNames.has(key) || isProse(value))
        ? `\n<p>${value}</p>`
        : [],
    )
    .join('')

const wordNames: ReadonlySet<string> = new Set([
  'content',
  'text',
  'caption',
  'citation',
  'summary',
  'label',
  'value',
])

function withPicture(block: Block, values: Attributes): Block {
  const html = joinPieces(block.pieces)
  const {caption, ...others} = {...block.attributes, ...writtenIn(html), ...values}
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  const figure = figureHtml(
    text(others['url']),
    text(others['alt']),
    'caption' in values ? text(caption) : takeCaption(html).caption || text(caption),
  )
  return {...block, pieces: [{own: true, html: figure}]}
}

function writtenIn(html: string): Attributes {
  const [image = ''] = /<img\b[^<>]*>/i.exec(html) ?? []
  const value = (name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(image)?.[1]
  const [url, alt] = [value('src'), value('alt')]
  return {...(url !== undefined && {url}), ...(alt !== undefined && {alt})}
}

/** Puts other words into the element that a block is, or into the button in it; blocks within a list item stay. */
function withWords(block: Block, words: string): Block {
  const [first, ...others] = block.pieces
  const opening = /^\s*(?:<div\b[^<>]*>\s*)?<[a-z][^<>]*>/i.exec(first?.own === true ? first.html : '')?.[0]
  if (first === undefined || opening === undefined)
    return {...block, pieces: [{own: true, html: `<p>${words}</p>`}, ...block.pieces]}
  const ending = /<\/[^<>]*>\s*(?:<\/div>\s*)?$/i.exec(first.html)?.[0] ?? ''
  return {...block, pieces: [{own: true, html: opening + words + ending}, ...others]}
}

function withAddress(block: Block, href: string): Block {
  const change = (html: string): string =>
    replaceTags(html, 'a', (tag) =>
      tag.startsWith('</') ? tag : openTag('a', {class: 'wp-block-button__link', href}),
    )
  return {
    ...block,
    pieces: block.pieces.map((piece) => (piece.own ? {own: true, html: change(piece.html)} : piece)),
  }
}
