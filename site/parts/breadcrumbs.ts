import {html, type Html} from '../html.ts'

export interface Crumb {
  readonly name: string
  readonly path: string
}

/** The way to a page from the top; the last crumb is the page itself. */
export function breadcrumbs(crumbs: readonly Crumb[]): Html {
  return html`<nav class="breadcrumbs" aria-label="Breadcrumb">
    <ol>
      ${crumbs.map(({name, path}, index) =>
        index === crumbs.length - 1
          ? html`<li aria-current="page">${name}</li>`
          : html`<li><a href="${path}">${name}</a></li>`,
      )}
    </ol>
  </nav>`
}
