import {articlePageQuery} from '../../queries/article-page.ts'
import {resolveHref} from '../href.ts'
import {articleGraph} from '../jsonld/article-graph.ts'
import {cards} from '../parts/cards.ts'
import {articleFacts} from '../parts/facts.ts'
import {readingPage} from '../parts/reading-page.ts'
import {pageText, type PageLoader} from '../site.ts'

/** `/articles/:slug` */
export const articlePage: PageLoader = async (site, slug) => {
  const article = await site.fetch(articlePageQuery, {slug, language: site.language})
  if (!article) return undefined
  const path = resolveHref('article', article.slug) ?? '/articles'
  const crumbs = [
    {name: 'Articles', path: '/articles'},
    {name: article.title, path},
  ]
  const lists = {...article, symptoms: null, causes: null, treatments: null, redFlags: null}
  return {
    path,
    title: article.seo?.title ?? article.title,
    description: article.seo?.description ?? article.summary,
    canonicalUrl: article.seo?.canonicalUrl,
    noIndex: article.seo?.noIndex,
    image: article.seo?.image ?? article.heroImage,
    language: article.language,
    area: 'articles',
    jsonLd: articleGraph(article, {baseUrl: site.baseUrl, path, crumbs}, lists),
    body: readingPage({
      content: article,
      lists,
      crumbs,
      facts: articleFacts(article),
      related: cards('Related', article.related ?? [], 'related'),
      text: pageText(site, path, article.citations),
    }),
  }
}
