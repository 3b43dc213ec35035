import {defineQuery} from 'groq'

/** The symptoms that conditions name, with the everyday symptom behind each and how many conditions name it. */
export const symptomListQuery = defineQuery(`*[_type == "symptom"]{
  _id, name, kind, "slug": slug.current,
  "broader": broader->{_id, name},
  "regions": bodyRegions[]->slug.current,
  "conditionCount": count(*[_type == "condition" && ^._id in symptoms[].symptom._ref])
}[conditionCount > 0] | order(lower(name) asc, _id asc)`)
