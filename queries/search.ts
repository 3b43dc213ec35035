import {defineQuery} from 'groq'

/** The 20 best matches for `$term`, whose words may end in `*`. */
export const searchQuery = defineQuery(`*[
  _type in ["condition", "article", "exercise", "treatment", "faq"] &&
  (name match $term || title match $term || question match $term || summary match $term || aliases[] match $term)
] | score(
  boost(name match $term, 4), boost(title match $term, 3), boost(question match $term, 2), summary match $term
) | order(_score desc, _type asc, _id asc)[0...20]{
  _id, _type, "name": coalesce(name, title, question), "slug": slug.current, summary, _score
}`)
