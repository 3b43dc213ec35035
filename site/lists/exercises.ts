import {plainText} from '../blocks/plain-text.ts'
import type {TextRenderer} from '../blocks/text-renderer.ts'
import type {ExerciseEdge} from '../fetch.ts'
import {doseText} from '../format.ts'
import {resolveHref} from '../href.ts'
import {html, toMarkup, type Html} from '../html.ts'
import {stageLabels} from '../labels.ts'

/** Exercises as `name (context): note`, each linked to its own page, with stage and dose below. */
export function exerciseList(exercises: readonly ExerciseEdge[], text: TextRenderer): Html {
  return html`<ul class="exercises">
    ${exercises.map((edge) => exerciseItem(edge, text))}
  </ul>`
}

function exerciseItem(edge: ExerciseEdge, text: TextRenderer): Html {
  const {line, rest} = text.lead(edge.note)
  const href = resolveHref('exercise', edge.exercise?.slug)
  const name = href ? html`<a href="${href}">${edge.name}</a>` : edge.name
  const context = edge.context && ` (${edge.context})`
  const note = toMarkup(line) !== '' && html`: ${line}`
  return html`<li>
    <p>${name}${context}${note}</p>
    ${rest}${prescription(edge)}
  </li>`
}

// A context such as “Later Stage” already names the stage, and a note often says the dose in its own words.
function prescription({stage, context, dose, note}: ExerciseEdge): Html | undefined {
  const parts = [
    !context && stage && stageLabels[stage],
    says(note, dose?.asWritten) ? undefined : doseText(dose),
  ].filter(Boolean)
  return parts.length > 0 ? html`<p class="dose">${parts.join(' · ')}</p>` : undefined
}

function says(note: ExerciseEdge['note'], words: string | null | undefined): boolean {
  const spoken = plainText(note).replaceAll(/\s+/g, ' ')
  return Boolean(words) && spoken.includes((words ?? '').replaceAll(/\s+/g, ' '))
}
