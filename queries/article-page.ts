import {defineQuery} from 'groq'
import {pageFields} from './projections.ts'

/** Everything on the page of the article with `$slug` in `$language`, or null when there is none. */
export const articlePageQuery =
  defineQuery(`*[_type == "article" && slug.current == $slug && language == $language] | order(_id asc)[0]{
  ${pageFields},
  "about": about[defined(@->_id)]->{_id, _type, name, "slug": slug.current}
}`)
