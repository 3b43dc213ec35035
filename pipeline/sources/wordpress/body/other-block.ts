import {isBlockName} from './autop.ts'
import type {Body} from './body.ts'
import {joinPieces} from './fold-blocks.ts'
import type {Block, Piece} from './fold-blocks.ts'
import {settingsHtml} from './block-settings.ts'
import {unknownMarkup} from './html-text.ts'
import {proseIn} from './prose.ts'
import {replaceTags} from './replace-tags.ts'

/** A block of a plugin, or one that WordPress fills when it shows the page. */
export function otherBlock(block: Block, body: Body): string {
  const {name, pieces, attributes, comment} = block
  const holdsContent = pieces.some(holdsSomething)
  const html = holdsContent ? joinPieces(pieces) : ''
  const written = name.startsWith('core/') ? '' : settingsHtml(block, html, body)
  if (holdsContent) return written === '' ? apart(html) : `${written}\n${apart(html)}`
  if (name.startsWith('core/')) {
    body.report('dynamic-block', `The block “${name}” is filled when the page is shown and was left out.`)
    return ''
  }
  if (written !== '') {
    body.report('block-settings', `The text of the block “${name}” was read from its settings.`)
    return written
  }
  const saysSomething = proseIn(attributes).next().done !== true
  const outcome = saysSomething ? 'was kept as it stands' : 'was left out'
  body.report('empty-block', `The block “${name}” holds no text of its own and ${outcome}.`)
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
