import {bodyRegionIndexQuery} from '../../queries/body-region-index.ts'
import {conditionIndexQuery} from '../../queries/condition-index.ts'
import {html} from '../html.ts'
import {conditionIndex} from '../parts/condition-index.ts'
import {regionList} from '../parts/region-list.ts'
import {simpleHeader} from '../parts/simple-header.ts'
import type {PageLoader} from '../site.ts'

/** `/conditions` */
export const conditionsPage: PageLoader = async (site) => {
  const [conditions, regions] = await Promise.all([
    site.fetch(conditionIndexQuery, {language: site.language}),
    site.fetch(bodyRegionIndexQuery, {}),
  ])
  return {
    path: '/conditions',
    title: 'Conditions',
    area: 'conditions',
    body: html`${simpleHeader('Conditions', 'Every condition from A to Z, with the area of the body it mainly affects.')}
      <section aria-labelledby="a-to-z">
        <h2 id="a-to-z">A to Z</h2>
        ${conditionIndex(conditions)}
      </section>
      ${
        regions.length > 0 &&
        html`<section aria-labelledby="regions">
          <h2 id="regions">By area of the body</h2>
          ${regionList(regions)}
        </section>`
      }`,
  }
}
