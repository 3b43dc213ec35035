import {defineQuery} from 'groq'

/** Up to six conditions that share symptoms or causes with the condition `$id`, most shared first. */
export const relatedConditionsQuery = defineQuery(`*[_type == "condition" && _id == $id][0]{
  "symptomIds": coalesce(symptoms[].symptom._ref, []),
  "causeIds": coalesce(causes[].cause._ref, []),
  "regionIds": coalesce(bodyRegions[]._ref, [])
}{
  "related": *[_type == "condition" && _id != $id && defined(slug.current)]{
    _id, _type, name, "slug": slug.current, summary,
    "sharedSymptoms": coalesce(count(symptoms[symptom._ref in ^.^.symptomIds]), 0),
    "sharedCauses": coalesce(count(causes[cause._ref in ^.^.causeIds]), 0),
    "sharedRegions": coalesce(count(bodyRegions[_ref in ^.^.regionIds]), 0)
  }[sharedSymptoms + sharedCauses > 0]
    | order(sharedSymptoms * 2 + sharedCauses * 2 + sharedRegions desc, lower(name) asc, _id asc)[0...6]
}.related`)
