import {defineQuery} from 'groq'
import {faqFields} from './projections.ts'

/** The questions of every condition in `$language` that has some, in the order of its page. */
export const faqIndexQuery =
  defineQuery(`*[_type == "condition" && language == $language && count(faqs) > 0] | order(lower(name) asc, _id asc){
  _id, name, "slug": slug.current,
  "faqs": faqs[defined(@->_id)]->{${faqFields}}
}`)
