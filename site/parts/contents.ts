import {html, type Html} from '../html.ts'
import type {PageSection} from './page-sections.ts'

/** Links to the sections of a page that have a heading; nothing for a page of one such section. */
export function contents(all: readonly PageSection[]): Html | undefined {
  const sections = all.filter(({heading}) => heading !== null && heading !== '')
  if (sections.length < 2) return undefined
  return html`<nav class="contents" aria-labelledby="contents-heading">
    <p id="contents-heading" class="aside-heading">On this page</p>
    <ul>
      ${sections.map(({anchor, heading}) => html`<li><a href="#${anchor}">${heading}</a></li>`)}
    </ul>
  </nav>`
}
