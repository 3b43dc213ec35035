import {plainText} from '../blocks/plain-text.ts'
import type {Faq} from '../fetch.ts'
import {idOf, type PageAddress} from './address.ts'
import type {JsonObject} from './json-ld.ts'

export function question(faq: Faq, address: Pick<PageAddress, 'baseUrl' | 'path'>): JsonObject {
  return {
    '@type': 'Question',
    '@id': idOf(address, faq.slug),
    name: faq.question,
    acceptedAnswer: {'@type': 'Answer', text: plainText(faq.answer)},
  }
}
