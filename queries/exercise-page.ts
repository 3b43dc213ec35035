import {defineQuery} from 'groq'
import {imageFields, seoFields} from './projections.ts'

/** An exercise, its easier and harder forms, the groups it is in, and how each condition prescribes it. */
export const exercisePageQuery =
  defineQuery(`*[_type == "exercise" && slug.current == $slug] | order(_id asc)[0]{
  _id, name, "slug": slug.current, language, kind, aliases, summary, stages, types, level, equipment, muscles,
  steps[]{_key, text, image{${imageFields}}},
  defaultDose, cautions,
  image{${imageFields}},
  video{..., thumbnail{${imageFields}}},
  "bodyRegions": bodyRegions[defined(@->_id)]->{_id, name, "slug": slug.current},
  "members": members[defined(@->_id)]->{_id, name, "slug": slug.current},
  "groups": *[_type == "exercise" && ^._id in members[]._ref] | order(lower(name) asc, _id asc){
    _id, name, "slug": slug.current
  },
  "progressions": easierThan[defined(@->_id)]->{_id, name, "slug": slug.current},
  "regressions": *[_type == "exercise" && ^._id in easierThan[]._ref] | order(lower(name) asc, _id asc){
    _id, name, "slug": slug.current
  },
  "prescribedFor": *[_type == "condition" && ^._id in exercises[].exercise._ref] | order(lower(name) asc, _id asc){
    name, "slug": slug.current,
    "as": exercises[exercise._ref == ^.^._id][0]{stage, dose, context}
  },
  seo{${seoFields}}
}`)
