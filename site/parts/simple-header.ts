import {html, type Html, type HtmlValue} from '../html.ts'

/** The heading of a page with the sentence below it. */
export function simpleHeader(title: string, lead?: HtmlValue): Html {
  return html`<header class="page-header">
    <h1>${title}</h1>
    ${lead && html`<p class="page-lead">${lead}</p>`}
  </header> `
}
