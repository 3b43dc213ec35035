import type {TextRenderer} from '../blocks/text-renderer.ts'
import type {Faq} from '../fetch.ts'
import {html, type Html} from '../html.ts'

/** Questions as headings with their answers; each can be linked to by the slug of the question. */
export function faqList(faqs: readonly Faq[], text: TextRenderer): Html {
  return html`${faqs.map(
    ({question, slug, answer}) =>
      html`<div class="faq" id="${slug}">
        <h3>${question}</h3>
        ${text.blocks(answer)}
      </div>`,
  )}`
}
