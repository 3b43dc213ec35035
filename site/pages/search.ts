import {searchQuery} from '../../queries/search.ts'
import {html} from '../html.ts'
import {cardGrid} from '../parts/cards.ts'
import {searchForm} from '../parts/search-form.ts'
import {simpleHeader} from '../parts/simple-header.ts'
import type {PageLoader} from '../site.ts'

/** `/search?q=` */
export const searchPage: PageLoader = async (site, _slug, search) => {
  const words = (search.get('q') ?? '').trim().slice(0, 200)
  const found = words === '' ? [] : await site.fetch(searchQuery, {term: eachPrefix(words)})
  const answer = found.length > 0 ? cardGrid(found) : html`<p class="empty">Nothing found for “${words}”.</p>`
  return {
    path: '/search',
    title: words === '' ? 'Search' : `Search: ${words}`,
    noIndex: true,
    body: html`${simpleHeader('Search')}${searchForm(words)}${words !== '' && answer}`,
  }
}

// Somebody who types “hamst” means “hamstring”. A star of their own would not.
function eachPrefix(words: string): string {
  return words
    .replaceAll('*', ' ')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `${word}*`)
    .join(' ')
}
