import type {ConditionIndexQueryResult} from '../../schemas/types.ts'
import {resolveHref} from '../href.ts'
import {html, type Html} from '../html.ts'

type IndexedCondition = ConditionIndexQueryResult[number]

/** Conditions from A to Z under their letters, each with its main region, after a row of links to the letters. */
export function conditionIndex(conditions: ConditionIndexQueryResult): Html {
  if (conditions.length === 0) return html`<p class="empty">There are no conditions here yet.</p>`
  const letters = [...Map.groupBy(conditions, ({letter}) => letter ?? '#')]
  return html`<nav class="letters" aria-label="Letters">
      ${letters.map(([letter]) => html`<a href="#letter-${letter}">${letter}</a>`)}
    </nav>
    <div class="index">${letters.map(([letter, group]) => letterGroup(letter, group))}</div>`
}

function letterGroup(letter: string, conditions: readonly IndexedCondition[]): Html {
  return html`<section class="letter">
    <h3 id="letter-${letter}">${letter}</h3>
    <ul>
      ${conditions.map(indexEntry)}
    </ul>
  </section> `
}

function indexEntry({name, slug, region}: IndexedCondition): Html {
  const regionHref = resolveHref('bodyRegion', region?.slug)
  const area = region && regionHref && html` <a class="tag" href="${regionHref}">${region.name}</a>`
  return html`<li><a href="${resolveHref('condition', slug)}">${name}</a>${area}</li>`
}
