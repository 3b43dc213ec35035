import {defineQuery} from 'groq'

/**
 * The first `$limit` conditions that share a symptom with `$symptoms` (ids), most shared first.
 * A symptom counts when it is chosen itself or is a form of a chosen one. This orients and does not diagnose:
 * print the red flags first.
 */
export const symptomCheckerQuery = defineQuery(`*[
  _type == "condition" &&
  count(symptoms[symptom._ref in $symptoms || symptom->broader._ref in $symptoms]) > 0
]{
  _id, name, "slug": slug.current, summary,
  "matched": symptoms[symptom._ref in $symptoms || symptom->broader._ref in $symptoms]{
    "_id": symptom._ref, "name": coalesce(label, symptom->name), context, howCommon
  },
  "overlap": coalesce(count(symptoms[symptom._ref in $symptoms || symptom->broader._ref in $symptoms]), 0),
  "total": coalesce(count(symptoms), 0),
  "redFlags": redFlags[]{text, urgency, action}
} | order(overlap desc, total asc, lower(name) asc, _id asc)[0...$limit]`)
