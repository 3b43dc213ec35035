import {faqIndexQuery} from '../../queries/faq-index.ts'
import type {TextRenderer} from '../blocks/text-renderer.ts'
import type {Faq} from '../fetch.ts'
import {html, type Html} from '../html.ts'
import {faqPage} from '../jsonld/faq-page.ts'
import {commaList} from '../parts/facts.ts'
import {simpleHeader} from '../parts/simple-header.ts'
import {pageText, type PageLoader} from '../site.ts'

/** `/faqs` */
export const faqsPage: PageLoader = async (site) => {
  const conditions = await site.fetch(faqIndexQuery, {language: site.language})
  const text = pageText(site, '/faqs')
  const all = conditions.flatMap(({faqs}) => faqs ?? [])
  const groups = conditions.map(
    (condition) =>
      html`<section class="faq-group">
        <h2>${commaList([condition], 'condition')}</h2>
        ${(condition.faqs ?? []).map((faq) => folded(faq, text))}
      </section> `,
  )
  return {
    path: '/faqs',
    title: 'Questions and answers',
    area: 'faqs',
    ...(all.length > 0 && {jsonLd: faqPage(all, site.baseUrl)}),
    body: html`${simpleHeader('Questions and answers')}${all.length > 0 ? groups : html`<p class="empty">There are no questions here yet.</p>`}`,
  }
}

// The anchor is on the answer: a browser that goes there opens the fold by itself.
function folded({question, slug, answer}: Faq, text: TextRenderer): Html {
  return html`<details class="faq">
    <summary>${question}</summary>
    <div id="${slug}">${text.blocks(answer)}</div>
  </details> `
}
