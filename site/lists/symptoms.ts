import type {TextRenderer} from '../blocks/text-renderer.ts'
import type {SymptomEdge} from '../fetch.ts'
import {html, type Html} from '../html.ts'

export function symptomList(symptoms: readonly SymptomEdge[], text: TextRenderer): Html {
  return html`<ul class="facts-list">
    ${symptoms.map((edge) => html`<li>${withContext(edge)}${text.blocks(edge.note)}</li>`)}
  </ul>`
}

/** A symptom or cause with what is particular here: “Pain while sitting, especially on hard surfaces”. */
export function withContext({
  name,
  context,
}: {
  readonly name: string
  readonly context: string | null
}): string {
  return context ? `${name}, ${context}` : name
}
