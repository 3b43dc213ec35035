import {articleIndexQuery} from '../../queries/article-index.ts'
import {html} from '../html.ts'
import {cardGrid} from '../parts/cards.ts'
import {simpleHeader} from '../parts/simple-header.ts'
import type {PageLoader} from '../site.ts'

/** `/articles` */
export const articlesPage: PageLoader = async (site) => {
  const articles = await site.fetch(articleIndexQuery, {language: site.language})
  const list =
    articles.length > 0 ? cardGrid(articles) : html`<p class="empty">There are no articles here yet.</p>`
  return {
    path: '/articles',
    title: 'Articles',
    area: 'articles',
    body: html`${simpleHeader('Articles')}${list}`,
  }
}
