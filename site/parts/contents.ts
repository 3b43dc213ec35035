import {html, type Html} from '../html.ts'
import type {PageSection} from './page-sections.ts'

/** Links to the sections of a page; nothing for a page of one section. */
export function contents(sections: readonly PageSection[]): Html | undefined {
  if (sections.length < 2) return undefined
  return html`<nav class="contents" aria-labelledby="contents-heading">
    <p id="contents-heading" class="aside-heading">On this page</p>
    <ul>
      ${sections.map(({anchor, heading}) => html`<li><a href="#${anchor}">${heading}</a></li>`)}
    </ul>
  </nav>`
}
