import {defineQuery} from 'groq'
import {cardFields} from './projections.ts'

/** All articles in `$language`, by title. */
export const articleIndexQuery =
  defineQuery(`*[_type == "article" && language == $language && defined(slug.current)] | order(lower(title) asc, _id asc){
  ${cardFields}, publishedAt
}`)
