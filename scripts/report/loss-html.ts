import {type Html, html} from '../../site/html.ts'
import type {Kept, LossAccount} from '../../pipeline/pipeline.ts'
import {counted, numberOf} from './labels.ts'

/** The loss account of one article in a sentence or two. */
export function lossLine({words, links, images, headings, listItems, cells}: LossAccount): Html {
  const others: readonly (readonly [string, Kept])[] = [
    ['link', links],
    ['image', images],
    ['heading', headings],
    ['list item', listItems],
    ['table cell', cells],
  ]
  const missing = others.flatMap(([one, kept]) => {
    const count = kept.source - kept.stored - kept.recordOnly
    return count > 0 ? [counted(count, one)] : []
  })
  const kept = `${counted(words.source, 'word')}: ${numberOf(words.stored)} in the documents, ${numberOf(words.recordOnly)} in the record of the source only, ${numberOf(words.lostCount)} lost`
  return html`<p>${kept}${words.lost.length > 0 && html`: <span class="lost">${words.lost.join(' ')}</span>`}.${missing.length > 0 && ` Also lost: ${missing.join(', ')}.`}</p>`
}
