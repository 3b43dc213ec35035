import {conditionPageQuery} from '../../queries/condition-page.ts'
import {relatedConditionsQuery} from '../../queries/related-conditions.ts'
import {resolveHref} from '../href.ts'
import {conditionGraph} from '../jsonld/condition-graph.ts'
import {cards, type Card} from '../parts/cards.ts'
import {facts} from '../parts/facts.ts'
import {readingPage} from '../parts/reading-page.ts'
import {pageText, type PageLoader} from '../site.ts'

/** `/conditions/:slug` */
export const conditionPage: PageLoader = async (site, slug) => {
  const condition = await site.fetch(conditionPageQuery, {slug, language: site.language})
  if (!condition) return undefined
  const shared = await site.fetch(relatedConditionsQuery, {id: condition._id})
  const path = resolveHref('condition', condition.slug) ?? '/conditions'
  const crumbs = [
    {name: 'Conditions', path: '/conditions'},
    {name: condition.name, path},
  ]
  const related = relatedCards(condition.related ?? [], shared ?? [])
  const text = pageText(site, path, condition.citations)
  return {
    path,
    title: condition.seo?.title ?? condition.title,
    description: condition.seo?.description ?? condition.summary,
    canonicalUrl: condition.seo?.canonicalUrl,
    noIndex: condition.seo?.noIndex,
    image: condition.seo?.image ?? condition.heroImage,
    language: condition.language,
    area: 'conditions',
    jsonLd: conditionGraph(condition, {baseUrl: site.baseUrl, path, crumbs}),
    body: readingPage({
      content: condition,
      lists: condition,
      crumbs,
      facts: facts(condition),
      related: cards('Related', related, 'related'),
      text,
    }),
  }
}

// What an editor chose comes first; the rest is found by shared symptoms and causes.
function relatedCards(chosen: readonly RelatedCard[], shared: readonly RelatedCard[]): RelatedCard[] {
  const known = new Set(chosen.map(({_id}) => _id))
  return [...chosen, ...shared.filter(({_id}) => !known.has(_id))]
}

interface RelatedCard extends Card {
  readonly _id: string
}
