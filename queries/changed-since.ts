import {defineQuery} from 'groq'

/**
 * The first 500 documents changed after `$since` (ISO 8601, UTC), oldest change first, with their revisions.
 * When 500 come back there may be more: build everything anew.
 */
export const changedSinceQuery = defineQuery(`*[
  _type in [
    "condition", "article", "symptom", "cause", "treatment", "exercise", "faq", "author", "bodyRegion",
    "clinic", "citation", "redirect", "siteSettings"
  ] && _updatedAt > $since
] | order(_updatedAt asc, _id asc)[0...500]{_id, _type, _rev, _updatedAt, "slug": slug.current}`)
