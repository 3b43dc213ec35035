import {defineQuery} from 'groq'

/**
 * Pages that are not approved or whose next review is before `$today` (ISO date), most pressing first, each with
 * the number of blocks of its latest source that found no place.
 */
export const reviewQueueQuery = defineQuery(`*[
  _type in ["condition", "article"] && (review.status != "approved" || review.nextReview < $today)
] | order(coalesce(review.nextReview, "0000") asc, _updatedAt asc, _id asc){
  _id, _type, "name": coalesce(name, title),
  "status": review.status,
  "nextReview": review.nextReview,
  "unmapped": *[_type == "sourceArticle" && mainDocument._ref == ^._id] | order(importedAt desc, _id asc)[0].unmappedCount
}`)
