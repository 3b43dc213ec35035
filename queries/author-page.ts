import {defineQuery} from 'groq'
import {authorFields, cardFields} from './projections.ts'

/** A person, the pages they wrote (newest first) and the pages they reviewed (latest review first). */
export const authorPageQuery = defineQuery(`*[_type == "author" && slug.current == $slug] | order(_id asc)[0]{
  ${authorFields},
  roles, language,
  "clinic": worksFor->{name, url},
  "written": *[_type in ["condition", "article"] && ^._id in authors[]._ref] | order(publishedAt desc, _id asc){
    ${cardFields}, publishedAt
  },
  "reviewed": *[_type in ["condition", "article"] && review.reviewedBy._ref == ^._id]
    | order(review.lastReviewed desc, _id asc){${cardFields}, "lastReviewed": review.lastReviewed}
}`)
