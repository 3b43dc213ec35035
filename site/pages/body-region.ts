import {conditionsByRegionQuery} from '../../queries/conditions-by-region.ts'
import {resolveHref} from '../href.ts'
import {html} from '../html.ts'
import {breadcrumbs} from '../parts/breadcrumbs.ts'
import {cardGrid} from '../parts/cards.ts'
import {commaList} from '../parts/facts.ts'
import {simpleHeader} from '../parts/simple-header.ts'
import type {PageLoader} from '../site.ts'

/** `/body/:slug` */
export const bodyRegionPage: PageLoader = async (site, slug) => {
  const region = await site.fetch(conditionsByRegionQuery, {region: slug})
  if (!region) return undefined
  const path = resolveHref('bodyRegion', region.slug) ?? '/conditions'
  const parentPath = resolveHref('bodyRegion', region.parent?.slug)
  const list =
    region.conditions.length > 0
      ? cardGrid(region.conditions)
      : html`<p class="empty">No conditions are described for this area yet.</p>`
  return {
    path,
    title: `${region.name}: conditions`,
    description: region.summary,
    area: 'conditions',
    body: html`${breadcrumbs([
      {name: 'Conditions', path: '/conditions'},
      ...(region.parent && parentPath ? [{name: region.parent.name, path: parentPath}] : []),
      {name: region.name, path},
    ])}
      ${simpleHeader(region.name, region.summary)}
      ${region.children.length > 0 && html`<p class="children">Areas: ${commaList(region.children, 'bodyRegion')}</p>`}
      <section aria-labelledby="conditions">
        <h2 id="conditions">Conditions</h2>
        ${list}
      </section>`,
  }
}
