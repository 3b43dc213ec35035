import type {TextRenderer} from '../blocks/text-renderer.ts'
import type {TreatmentEdge} from '../fetch.ts'
import {html, type Html} from '../html.ts'

/** Treatments as headings, each with what it does for this condition. */
export function treatmentList(treatments: readonly TreatmentEdge[], text: TextRenderer): Html {
  return html`${treatments.map(
    (edge) =>
      html`<h3>${withBrackets(edge)}</h3>
        ${text.blocks(edge.note)}`,
  )}`
}

/** A treatment or exercise with what is particular here: “Nordic curls (late stage)”. */
export function withBrackets({
  name,
  context,
}: {
  readonly name: string
  readonly context: string | null
}): string {
  return context ? `${name} (${context})` : name
}
