import type {TextRenderer} from '../blocks/text-renderer.ts'
import type {CauseEdge} from '../fetch.ts'
import {html, type Html} from '../html.ts'
import {withContext} from './symptoms.ts'

export function causeList(causes: readonly CauseEdge[], text: TextRenderer): Html {
  return html`<ul class="facts-list">
    ${causes.map((edge) => html`<li>${withContext(edge)}${text.blocks(edge.note)}</li>`)}
  </ul>`
}
