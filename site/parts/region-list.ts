import type {BodyRegionIndexQueryResult} from '../../schemas/types.ts'
import {resolveHref} from '../href.ts'
import {html, type Html} from '../html.ts'
import {commaList} from './facts.ts'

/** The regions of the body, each with the regions in it. */
export function regionList(regions: BodyRegionIndexQueryResult): Html | undefined {
  if (regions.length === 0) return undefined
  return html`<ul class="regions">
    ${regions.map(
      ({name, slug, children}) =>
        html`<li>
          <a class="region" href="${resolveHref('bodyRegion', slug)}">${name}</a>${
            children.length > 0 && html`<p>${commaList(children, 'bodyRegion')}</p>`
          }
        </li>`,
    )}
  </ul>`
}
