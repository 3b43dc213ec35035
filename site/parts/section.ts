import type {TextRenderer} from '../blocks/text-renderer.ts'
import type {Clinic} from '../fetch.ts'
import {html, type Html} from '../html.ts'
import type {PageLists} from '../lists/printer.ts'
import {printList} from '../lists/print-list.ts'
import {bookingHref} from './call-to-action.ts'
import type {PageSection} from './page-sections.ts'

/** One section: heading, if it has one, text, its list, the text after it, and its button when that leads somewhere. */
export function sectionElement(
  section: PageSection,
  lists: PageLists,
  clinic: Clinic | null,
  text: TextRenderer,
): Html {
  const list = section.list && printList(section.list, lists, section.inGroup, text)
  return html`<section id="${section.anchor}" class="section section-${section.kind}">
    ${section.heading && html`<h2>${section.heading}</h2>`}
    ${text.blocks(section.body)}${list}${text.blocks(section.bodyAfter)}${sectionButton(section, clinic)}
  </section> `
}

function sectionButton({callToAction}: PageSection, clinic: Clinic | null): Html | undefined {
  const href = bookingHref(callToAction, clinic)
  if (!callToAction?.label || href === undefined) return undefined
  return html`<p><a class="button" href="${href}">${callToAction.label}</a></p>`
}
