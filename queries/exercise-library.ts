import {defineQuery} from 'groq'
import {imageFields} from './projections.ts'

/** Exercises of a `$stage`, with an `$equipment`, for a `$region` (slug); an empty string is any. */
export const exerciseLibraryQuery = defineQuery(`*[
  _type == "exercise" && defined(slug.current) &&
  ($stage == "" || $stage in stages) &&
  ($equipment == "" || $equipment in equipment) &&
  ($region == "" || $region in bodyRegions[]->slug.current)
] | order(lower(name) asc, _id asc){
  _id, _type, name, kind, "slug": slug.current, summary, level, stages, types, equipment, image{${imageFields}},
  "members": members[defined(@->_id)]->{_id, name, "slug": slug.current},
  "usedFor": *[_type == "condition" && ^._id in exercises[].exercise._ref] | order(lower(name) asc, _id asc){
    name, "slug": slug.current
  }
}`)
