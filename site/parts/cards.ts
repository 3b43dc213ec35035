import {resolveHref} from '../href.ts'
import {html, type Html} from '../html.ts'

export interface Card {
  readonly _type: string
  readonly name: string
  readonly slug: string | null
  readonly summary?: string | null
}

/** A titled grid of pages to go to; nothing when there are none. */
export function cards(heading: string, items: readonly Card[], id: string): Html | undefined {
  if (items.length === 0) return undefined
  return html`<section class="related" aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${cardGrid(items)}
  </section> `
}

export function cardGrid(items: readonly Card[]): Html {
  return html`<ul class="cards">
    ${items.map(card)}
  </ul>`
}

function card({_type, name, slug, summary}: Card): Html {
  const href = resolveHref(_type, slug)
  const title = href ? html`<a href="${href}">${name}</a>` : html`${name}`
  return html`<li class="card">
    <p class="card-title">${title}</p>
    ${summary && html`<p>${shortened(summary)}</p>`}
  </li>`
}

// Whole words up to about two lines; cards are for choosing, not for reading.
function shortened(text: string): string {
  if (text.length <= 140) return text
  return `${text.slice(0, 140).replace(/[\s,;:.]+\S*$/, '')}…`
}
