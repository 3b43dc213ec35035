import {html} from '../html.ts'
import {searchForm} from '../parts/search-form.ts'
import {simpleHeader} from '../parts/simple-header.ts'
import type {Page} from '../site.ts'

/** What is shown in place of a page that does not exist. */
export function notFoundPage(path: string): Page {
  return {
    path,
    title: 'Page not found',
    noIndex: true,
    body: html`${simpleHeader('We cannot find this page', 'It may have moved, or the address may have a mistake in it.')}
      ${searchForm('')}
      <p>
        You can also look through <a href="/conditions">all conditions</a> or go to
        <a href="/">the first page</a>.
      </p>`,
  }
}
