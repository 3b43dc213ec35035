import {articleIndexQuery} from '../../queries/article-index.ts'
import {bodyRegionIndexQuery} from '../../queries/body-region-index.ts'
import {conditionIndexQuery} from '../../queries/condition-index.ts'
import {siteSettingsQuery} from '../../queries/site-settings.ts'
import {html} from '../html.ts'
import {webSite} from '../jsonld/web-site.ts'
import {cardGrid} from '../parts/cards.ts'
import {conditionIndex} from '../parts/condition-index.ts'
import {regionList} from '../parts/region-list.ts'
import {searchForm} from '../parts/search-form.ts'
import type {PageLoader} from '../site.ts'

/** `/` */
export const homePage: PageLoader = async (site) => {
  const {language} = site
  const [settings, conditions, articles, regions] = await Promise.all([
    site.fetch(siteSettingsQuery, {}),
    site.fetch(conditionIndexQuery, {language}),
    site.fetch(articleIndexQuery, {language}),
    site.fetch(bodyRegionIndexQuery, {}),
  ])
  const title = settings?.title ?? settings?.clinic?.name ?? 'Health library'
  return {
    path: '/',
    title,
    description: settings?.defaultSeo?.description,
    image: settings?.defaultSeo?.image,
    ...(settings && {jsonLd: webSite(settings, site.baseUrl)}),
    body: html`<header class="hero">
        <h1>${title}</h1>
        <p class="page-lead">Conditions, symptoms and exercises, explained by your physiotherapy clinic.</p>
        ${searchForm('')}
      </header>
      <section aria-labelledby="conditions">
        <h2 id="conditions">Conditions A to Z</h2>
        ${conditionIndex(conditions)}
      </section>
      ${
        regions.length > 0 &&
        html`<section aria-labelledby="regions">
          <h2 id="regions">By area of the body</h2>
          ${regionList(regions)}
        </section>`
      }
      ${
        articles.length > 0 &&
        html`<section aria-labelledby="articles">
          <h2 id="articles">Articles</h2>
          ${cardGrid(articles)}
        </section>`
      }`,
  }
}
