import {defaultLanguage} from '../../schemas/vocabulary.ts'
import type {FaqFact} from '../entities/facts.ts'
import {documentId, slugValue} from '../identity/document-id.ts'
import {keyOf} from '../identity/hash.ts'
import type {Maker} from './maker.ts'

/** References to the page's FAQ documents, which are made on the way; the page's slug is part of each id. */
export function faqReferences(faqs: readonly FaqFact[], pageSlug: string, maker: Maker): unknown[] {
  return faqs.map(({question, answer}) => {
    const asked = `${pageSlug} ${question.block.text}`
    const words = maker.shared.has(documentId('faq', asked)) ? `${asked} ${question.key}` : asked
    const id = documentId('faq', words)
    maker.account.put(question.key, id, 'question')
    for (const {key} of answer) maker.account.put(key, id, 'answer')
    maker.shared.set(id, {
      _id: id,
      _type: 'faq',
      question: question.block.text,
      slug: slugValue(words),
      language: defaultLanguage,
      answer: maker.text.simple(answer),
      review: {_type: 'medicalReview', status: 'needsReview'},
    })
    return {_type: 'reference', _ref: id, _key: keyOf(id)}
  })
}
