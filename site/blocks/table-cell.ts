import {findWholeWords} from '../../schemas/whole-words.ts'
import {safeHref} from '../href.ts'
import {html, type Html} from '../html.ts'

/** Words of a table's cells that lead somewhere. */
export interface CellLink {
  readonly text?: string
  readonly href?: string
}

/** A cell's words, with the links of the table that stand in them. */
export function cellWords(cell: string, links: readonly CellLink[]): Html {
  for (const {text = '', href} of links) {
    const at = text === '' ? -1 : findWholeWords(cell, text)
    const address = safeHref(href)
    if (at < 0 || address === undefined) continue
    const before = cellWords(cell.slice(0, at), links)
    const after = cellWords(cell.slice(at + text.length), links)
    return html`${before}<a href="${address}">${text}</a>${after}`
  }
  return html`${cell}`
}
