import {isBlockName} from './autop.ts'
import {shortened} from '../fields/words-in.ts'
import type {Body} from './body.ts'
import {joinPieces} from './fold-blocks.ts'
import type {Block, Piece} from './fold-blocks.ts'
import {foldTitle, writtenSettings} from './block-settings.ts'
import {questionAndAnswer, unknownMarkup} from './html-text.ts'
import {proseIn} from './prose.ts'
import {replaceTags} from './replace-tags.ts'

/** A block of a plugin, or one that WordPress fills when it shows the page. */
export function otherBlock(block: Block, body: Body): string {
  const {name, pieces} = block
  const html = pieces.some(holdsSomething) ? joinPieces(pieces) : ''
  if (!name.startsWith('core/')) return pluginBlock(block, html, body)
  if (html !== '') return apart(html)
  body.report('dynamic-block', `The block “${name}” is filled when the page is shown and was left out.`)
  return ''
}

function pluginBlock(block: Block, html: string, body: Body): string {
  const title = foldTitle(block, html)
  const {html: written, left} = writtenSettings(block, `${title ?? ''}\n${html}`, body)
  if (title !== undefined && html !== '' && written === '') return questionAndAnswer(title, html)
  if (html !== '') return written === '' ? apart(html) : `${written}\n${apart(html)}`
  if (written === '') return settingsOnly(block, body)
  const outcome = left.length === 0 ? '' : `; these may be settings and were left out: “${shortened(left)}”`
  body.report('block-settings', `The text of the block “${block.name}” was read from its settings${outcome}.`)
  return written
}

function settingsOnly({name, attributes, comment}: Block, body: Body): string {
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
