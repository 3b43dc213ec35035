import {type Html, html} from '../../site/html.ts'
import type {Joins} from './joins.ts'
import {wordsOf} from './labels.ts'
import type {ReportedFact} from './reported.ts'
import {isUnsure} from './summary.ts'

/** One fact with what is said of it, joined to the blocks that say it. */
export const factItem = (fact: ReportedFact, joins: Joins): Html =>
  html`<li${joins.attributes(fact.blocks)}><p class="fact">${fact.text}${fact.tags.map(tag)}${isUnsure(fact) && unsure(fact.confidence)}${joins.links(fact.blocks)}</p>${fact.details.map((detail) => html`<p class="detail">${detail}</p>`)}</li>`

const tag = (text: string): Html =>
  html` <span class="tag${(text === 'emergency' || text === 'urgent') && ' alert'}">${wordsOf(text)}</span>`

const unsure = (confidence = 0): Html =>
  html` <span class="tag alert" title="Found in running text: read it against its source">unsure, ${Math.round(confidence * 100)} %</span>`
