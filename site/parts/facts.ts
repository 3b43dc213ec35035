import type {ArticlePage, ConditionPage} from '../fetch.ts'
import {recoveryText} from '../format.ts'
import {resolveHref} from '../href.ts'
import {html, type Html, type HtmlValue} from '../html.ts'

/** The facts of a condition at a glance. */
export function facts(condition: ConditionPage): Html | undefined {
  const {aliases, bodyRegions, recoveryTime, epidemiology, differentials, codes, definition} = condition
  const rows = [
    fact('What it is', definition),
    fact('Also called', aliases?.join(', ')),
    fact('Area', commaList(bodyRegions, 'bodyRegion')),
    fact('Usual recovery', recoveryText(recoveryTime)),
    fact('Who gets it', epidemiology),
    fact('Similar conditions', commaList(differentials, 'condition')),
    fact('Codes', codes?.map(({system, code}) => `${system} ${code}`).join(', ')),
  ].filter((row) => row !== undefined)
  return factBox('At a glance', rows)
}

/** What an article is about. */
export function articleFacts({about, bodyRegions}: ArticlePage): Html | undefined {
  const named = (about ?? []).filter(({_type}) => _type !== 'bodyRegion')
  const topics = named.map((item, index) => html`${index > 0 && ', '}${commaList([item], item._type)}`)
  const rows = [
    topics.length > 0 ? fact('Topics', topics) : undefined,
    fact('Area', commaList(bodyRegions, 'bodyRegion')),
  ]
  return factBox(
    'About',
    rows.filter((row) => row !== undefined),
  )
}

/** Terms with their values under a heading; nothing when there are none. */
export function factBox(heading: string, rows: readonly Html[]): Html | undefined {
  if (rows.length === 0) return undefined
  return html`<div class="facts">
    <p class="aside-heading">${heading}</p>
    <dl>${rows}</dl>
  </div>`
}

export function fact(term: string, value: HtmlValue): Html | undefined {
  return value
    ? html`<div>
        <dt>${term}</dt>
        <dd>${value}</dd>
      </div>`
    : undefined
}

export function commaList(items: readonly Named[] | null | undefined, type: string): Html | undefined {
  if (!items || items.length === 0) return undefined
  return html`${items.map(({name, slug}, index) => {
    const href = resolveHref(type, slug)
    return html`${index > 0 && ', '}${href ? html`<a href="${href}">${name}</a>` : name}`
  })}`
}

interface Named {
  readonly name: string
  readonly slug: string | null
}
