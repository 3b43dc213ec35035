import {embedHtml} from './embeds.ts'
import {joinPieces} from './fold-blocks.ts'
import type {Block} from './fold-blocks.ts'
import {hasWords} from './html-text.ts'
import {takeCaption} from './replace-tags.ts'

/** What another site shows here: its address stands in the text of the block or in its settings. */
export function embedBlock({pieces, attributes}: Block): string {
  const own = joinPieces(pieces)
  const {caption, rest} = takeCaption(own)
  const written = rest.replaceAll(/<[^<>]*>/g, ' ').trim()
  const {url} = attributes
  const address = /^https?:\/\/\S+$/i.test(written) ? written : typeof url === 'string' ? url : ''
  if (!/^https?:\/\/\S+$/i.test(address)) return own
  const other = written === '' || written === address || !hasWords(rest) ? '' : rest
  return embedHtml(address, caption) + other
}
