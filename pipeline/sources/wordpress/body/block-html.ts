import {attachmentFigure, figureHtml} from './attachment-figure.ts'
import {autop} from './autop.ts'
import type {Body} from './body.ts'
import {embedBlock} from './embed-block.ts'
import {faqBlock, howToBlock} from './faq-blocks.ts'
import {joinPieces} from './fold-blocks.ts'
import type {Block} from './fold-blocks.ts'
import {footnotesPlace} from './footnotes.ts'
import {escapeHtml} from '../../markup.ts'
import {hasWords, openTag} from './html-text.ts'
import {apart, otherBlock} from './other-block.ts'
import {replaceTags, splitAtTags} from './replace-tags.ts'

type Renderer = (block: Block, body: Body) => string

/** The HTML of a block whose inner blocks are HTML already. */
export function blockHtml(block: Block, body: Body): string {
  if (block.damaged) body.report('damaged-block', `The settings of a block “${block.name}” are damaged.`)
  if (!block.closed) return joinPieces(block.pieces, autop)
  const html = (renderers.get(block.name) ?? otherBlock)(block, body)
  return html === '' ? '' : `${html}\n`
}

const asWritten: Renderer = ({pieces}) => joinPieces(pieces)

/** A block that only places what it holds: its own containers go, its words and pictures stay. */
const unwrapped: Renderer = ({pieces}) => joinPieces(pieces, unwrap)

/** Text that stood in a container is a paragraph now. */
const unwrap = (own: string): string => autop(withoutContainers(own))

const withoutContainers = (html: string): string =>
  replaceTags(html, 'div|section|main|article|aside|header|footer|nav', () => '\n\n')

const classic: Renderer = ({pieces}) => joinPieces(pieces, autop)

const without =
  (names: RegExp): Renderer =>
  ({pieces}) =>
    joinPieces(pieces, (own) => {
      const rest = own.replaceAll(names, '\n\n')
      return hasWords(rest) || /<img/i.test(rest) ? autop(rest) : ''
    })

function image(block: Block, body: Body): string {
  const html = joinPieces(block.pieces)
  if (html.trim() !== '') return html
  const {url, alt, caption, id} = block.attributes
  if (typeof url === 'string') return figureHtml(url, text(alt), text(caption))
  return typeof id === 'number' ? attachmentFigure(id, body) : otherBlock(block, body)
}

/** Its pictures as figures one after the other; its own caption is a paragraph. */
function gallery({pieces, attributes}: Block, body: Body): string {
  const html = joinPieces(pieces)
  const {ids} = attributes
  if (html.trim() === '' && Array.isArray(ids))
    return ids.map((id) => attachmentFigure(Number(id), body)).join('\n')
  const [before = '', ...captioned] = splitAtTags(html, 'figcaption', (tag) => /gallery-caption/.test(tag))
  const own = captioned.map((rest) => `<p>${rest.replace(/<\/figcaption>/i, '</p>')}`)
  const pictures = replaceTags(before + own.join(''), 'ul|li', () => '\n')
  const isWrapped = /<figure\b[^<>]*wp-block-gallery/i.test(pictures)
  return isWrapped ? pictures.replace(/<figure\b[^<>]*>/i, '').replace(/<\/figure>\s*$/i, '') : pictures
}

/** A picture behind other blocks, which older posts name in the settings alone. */
function cover(block: Block): string {
  const {url, alt, backgroundType} = block.attributes
  const isWritten = block.pieces.some(({own, html}) => own && /<(?:img|video)\b/i.test(html))
  const isPicture = typeof url === 'string' && backgroundType !== 'video' && !isWritten
  const inside = joinPieces(block.pieces, (own) => unwrap(replaceTags(own, 'span', () => '')))
  return (isPicture ? `${figureHtml(url, text(alt), '')}\n` : '') + inside
}

function accordionItem({pieces}: Block): string {
  return `<details>${joinPieces(pieces, unwrap)}</details>`
}

function accordionHeading({pieces}: Block): string {
  const title = joinPieces(pieces).replaceAll(/<span\b([^<>]*)>[^<]*<\/span>/gi, (span, attributes: string) =>
    /aria-hidden="true"|toggle-icon/.test(attributes) ? '' : span,
  )
  return `<summary>${replaceTags(title, 'h[1-6]|button|span', () => '').trim()}</summary>`
}

function file({pieces, attributes}: Block): string {
  const html = joinPieces(pieces)
  const {href, fileName} = attributes
  if (html.trim() !== '' || typeof href !== 'string') return html
  return `<p>${openTag('a', {href})}${escapeHtml(text(fileName) || href)}</a></p>`
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const renderers: ReadonlyMap<string, Renderer> = new Map<string, Renderer>([
  ...named(
    'paragraph heading list list-item quote pullquote table details buttons button code preformatted verse ' +
      'video audio text-columns math',
    asWritten,
  ),
  ...named('html', ({pieces}) => apart(joinPieces(pieces))),
  ...named('media-text columns column group row stack accordion accordion-panel', unwrapped),
  ...named('freeform classic shortcode', classic),
  ...named('separator', without(/<hr\b[^<>]*>/gi)),
  ...named('spacer', without(/<\/?div\b[^<>]*>/gi)),
  ...named('more nextpage', unwrapped),
  ...named('image', image),
  ...named('gallery', gallery),
  ...named('cover cover-image', cover),
  ...named('accordion-item', accordionItem),
  ...named('accordion-heading', accordionHeading),
  ...named('embed', embedBlock),
  ...named('file', file),
  ...named('footnotes', () => footnotesPlace),
  ['yoast/faq-block', faqBlock],
  ['rank-math/faq-block', faqBlock],
  ['yoast/how-to-block', howToBlock],
  ['rank-math/howto-block', howToBlock],
])

function named(names: string, renderer: Renderer): [string, Renderer][] {
  return names.split(' ').map((name) => [`core/${name}`, renderer])
}
