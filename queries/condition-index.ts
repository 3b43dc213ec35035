import {defineQuery} from 'groq'

/** All conditions in `$language` from A to Z, each with its letter and its main region. */
export const conditionIndexQuery =
  defineQuery(`*[_type == "condition" && language == $language && defined(slug.current)] | order(lower(name) asc, _id asc){
  _id, name, "slug": slug.current, summary, aliases,
  "letter": upper(string::split(name, "")[0]),
  "region": bodyRegions[0]->{name, "slug": slug.current}
}`)
