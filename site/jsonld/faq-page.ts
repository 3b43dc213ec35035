import type {Faq} from '../fetch.ts'
import {graph, type JsonObject} from './json-ld.ts'
import {question} from './question.ts'

/** The index of questions, the one page that is nothing but questions. */
export function faqPage(faqs: readonly Faq[], baseUrl: string): JsonObject {
  return graph([
    {
      '@type': 'FAQPage',
      '@id': `${baseUrl}/faqs#page`,
      url: `${baseUrl}/faqs`,
      mainEntity: faqs.map((faq) => question(faq, {baseUrl, path: '/faqs'})),
    },
  ])
}
