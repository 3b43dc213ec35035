import {urgencies} from '../../schemas/vocabulary.ts'
import type {RedFlag} from '../fetch.ts'
import {html, type Html} from '../html.ts'
import {urgencyLabels} from '../labels.ts'

type Warning = Omit<RedFlag, '_key'>

/** Warning signs by urgency, the most urgent first, each group in a box that says what to do. */
export function redFlagList(flags: readonly Warning[]): Html {
  return html`${urgencies.map((urgency) => flagBox(urgency, flags))}`
}

function flagBox(urgency: RedFlag['urgency'], flags: readonly Warning[]): Html | undefined {
  const group = flags.filter((flag) => flag.urgency === urgency)
  if (group.length === 0) return undefined
  return html`<div class="flags flags-${urgency}" role="note">
    <p class="flags-heading">${urgencyLabels[urgency]}</p>
    <ul>
      ${group.map(flagItem)}
    </ul>
  </div>`
}

function flagItem({text, action}: Warning): Html {
  return html`<li>${text}${action && html` <span class="action">${action}</span>`}</li>`
}
