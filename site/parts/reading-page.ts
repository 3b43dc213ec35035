import {pictureWithCaption} from '../blocks/figure.ts'
import type {TextRenderer} from '../blocks/text-renderer.ts'
import type {ArticlePage, ConditionPage} from '../fetch.ts'
import {html, type Html} from '../html.ts'
import type {PageLists} from '../lists/printer.ts'
import {breadcrumbs, type Crumb} from './breadcrumbs.ts'
import {byline} from './byline.ts'
import {callToAction} from './call-to-action.ts'
import {contents} from './contents.ts'
import {dates} from './dates.ts'
import {pageSections} from './page-sections.ts'
import {redFlagBoxes} from './red-flag-boxes.ts'
import {reviewLine} from './review-line.ts'
import {sectionElement} from './section.ts'

export interface ReadingPage {
  readonly content: ArticlePage | ConditionPage
  readonly lists: PageLists
  readonly crumbs: readonly Crumb[]
  readonly facts: Html | undefined
  readonly related: Html | undefined
  readonly text: TextRenderer
}

/** A page to be read from the top, of a condition or an article: its own words in order, facts at the side. */
export function readingPage({content, lists, crumbs, facts, related, text}: ReadingPage): Html {
  const sections = pageSections(content.sections, lists)
  const flags = redFlagBoxes(lists.redFlags, content.sections)
  return html`${breadcrumbs(crumbs)}
    <article class="reading">
      <header class="reading-header">
        <h1>${content.title}</h1>
        ${reviewLine(content.review, content.authors)}${dates(content.publishedAt, content.revisedAt)}
      </header>
      <div class="reading-main lead">
        ${flags.first}${pictureWithCaption(content.heroImage)}${text.blocks(content.intro)}
        ${content.summary && html`<p class="summary"><strong>Summary:</strong> ${content.summary}</p>`}
      </div>
      <aside class="reading-side" aria-label="About this page">${contents(sections)}${facts}</aside>
      <div class="reading-main">
        ${sections.map((section) => sectionElement(section, lists, content.clinic, text))}${flags.last}${callToAction(content.sections, content.clinic)}
        ${byline(content, text)}
      </div>
    </article>
    ${related}`
}
