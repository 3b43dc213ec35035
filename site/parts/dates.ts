import {longDate} from '../format.ts'
import {html, type Html} from '../html.ts'

/** When a page was published and last changed, as far as it is known. */
export function dates(publishedAt: string | null, revisedAt: string | null): Html | undefined {
  const parts = [
    publishedAt && dated('Published', publishedAt),
    revisedAt && dated('Updated', revisedAt),
  ].filter(Boolean)
  return parts.length > 0 ? html`<p class="dates">${parts}</p>` : undefined
}

function dated(label: string, iso: string): Html {
  return html`<span>${label} <time datetime="${iso}">${longDate(iso)}</time></span>`
}
