import {defineQuery} from 'groq'

/** Every document with an address that search engines may list, with the time its words last changed. */
export const sitemapQuery = defineQuery(`*[
  _type in ["condition", "article", "exercise", "treatment", "author", "bodyRegion"] &&
  defined(slug.current) && seo.noIndex != true
] | order(_type asc, slug.current asc, _id asc){
  _type, "slug": slug.current, "lastModified": coalesce(revisedAt, review.lastReviewed, _updatedAt)
}`)
