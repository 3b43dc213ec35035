import {defineQuery} from 'groq'

/** Shared documents that no other document refers to. */
export const orphansQuery = defineQuery(`*[
  _type in ["symptom", "cause", "exercise", "treatment", "faq", "citation"] && count(*[references(^._id)]) == 0
] | order(_type asc, _id asc){_id, _type, "name": coalesce(name, question, title)}`)
