import {isBlockName} from './autop.ts'
import type {Body} from './body.ts'
import {isRecord} from './block-comments.ts'
import {joinPieces} from './fold-blocks.ts'
import type {Block, Piece} from './fold-blocks.ts'
import {unknownMarkup} from './html-text.ts'
import {replaceTags} from './replace-tags.ts'

/** A block of a plugin, or one that WordPress fills when it shows the page. */
export function otherBlock({name, pieces, attributes, comment}: Block, {report}: Body): string {
  if (pieces.some(holdsSomething)) return apart(joinPieces(pieces))
  if (name.startsWith('core/')) {
    report('dynamic-block', `The block “${name}” is filled when the page is shown and was left out.`)
    return ''
  }
  const saysSomething = hasProse(attributes)
  const outcome = saysSomething ? 'was kept as it stands' : 'was left out'
  report('empty-block', `The block “${name}” holds no text of its own and ${outcome}.`)
  return saysSomething ? unknownMarkup('block', comment) : ''
}

/** HTML of a block that begins in the middle of a line, kept from joining the line before it. */
export function apart(html: string): string {
  const name = /^\s*<\/?([a-z][\w-]*)/i.exec(html)?.[1]
  const isBlock = html.trim() === '' || (name !== undefined && isBlockName(name.toLowerCase()))
  return isBlock ? html : `<div>${html}</div>`
}

const holdsSomething = ({own, html}: Piece): boolean =>
  own ? replaceTags(html, 'div|section|span|ul|ol|nav', () => '').trim() !== '' : html !== ''

/** Whether any setting looks like words that somebody wrote: at least three, or a question. */
function hasProse(attributes: unknown): boolean {
  const waiting: unknown[] = [attributes]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === 'string' && isProse(value)) return true
    if (Array.isArray(value)) for (const each of value) waiting.push(each)
    else if (isRecord(value)) for (const each of Object.values(value)) waiting.push(each)
  }
  return false
}

const isProse = (text: string): boolean =>
  text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length > 2 || /\p{L}\?$/u.test(text)
