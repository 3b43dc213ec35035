import type {RedFlag, Section} from '../fetch.ts'
import {html, type Html} from '../html.ts'
import {listHeadings} from '../labels.ts'
import {redFlagList} from '../lists/red-flags.ts'
import {printsRedFlags} from './page-sections.ts'

/**
 * Where the red flags of a page go beside its sections. Emergency signs always come first. The others follow them
 * there when no section prints them, and stand after the sections when there is no emergency sign.
 */
export function redFlagBoxes(flags: readonly RedFlag[] | null, sections: readonly Section[] | null) {
  const all = flags ?? []
  const emergencies = all.filter(({urgency}) => urgency === 'emergency')
  if (printsRedFlags(sections)) return {first: boxes(emergencies), last: html``}
  return emergencies.length > 0 ? {first: boxes(all), last: html``} : {first: html``, last: boxes(all)}
}

function boxes(flags: readonly RedFlag[]): Html {
  if (flags.length === 0) return html``
  return html`<section class="red-flags" aria-label="${listHeadings.redFlags}">
    ${redFlagList(flags)}
  </section>`
}
