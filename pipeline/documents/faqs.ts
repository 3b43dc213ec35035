import {defaultLanguage} from '../../schemas/vocabulary.ts'
import type {FaqFact} from '../entities/facts.ts'
import {documentId, slugValue} from '../identity/document-id.ts'
import {keyOf} from '../identity/hash.ts'
import type {Maker} from './maker.ts'

/** References to the page's FAQ documents, which are made on the way; the page's slug is part of each id. */
export function faqReferences(faqs: readonly FaqFact[], pageSlug: string, maker: Maker): unknown[] {
  return faqs.map(({question, answer}) => {
    const words = `${pageSlug} ${question.block.text}`
    const wanted = documentId('faq', words)
    const id = maker.shared.has(wanted) ? documentId('faq', `${words} ${question.key}`) : wanted
    maker.account.put(question.key, id, 'question')
    for (const {key} of answer) maker.account.put(key, id, 'answer')
    maker.shared.set(id, {
      _id: id,
      _type: 'faq',
      question: question.block.text,
      slug: slugValue(
        id.slice('faq-'.length) === wanted.slice('faq-'.length) ? words : `${words} ${question.key}`,
      ),
      language: defaultLanguage,
      answer: maker.text.simple(answer),
      review: {_type: 'medicalReview', status: 'needsReview'},
    })
    return {_type: 'reference', _ref: id, _key: keyOf(id)}
  })
}
