import {defineQuery} from 'groq'
import {inTextField, pageFields, simpleTextFields} from './projections.ts'

/** Everything on the page of the condition with `$slug` in `$language`, or null when there is none. */
export const conditionPageQuery =
  defineQuery(`*[_type == "condition" && slug.current == $slug && language == $language] | order(_id asc)[0]{
  ${pageFields},
  name, aliases, definition, epidemiology, codes, recoveryTime,
  "symptoms": symptoms[]{
    _key, label, context, howCommon, group, ${inTextField},
    "name": coalesce(label, symptom->name),
    note[]{${simpleTextFields}},
    "symptom": symptom->{_id, name, kind, "slug": slug.current}
  }[defined(symptom)],
  "causes": causes[]{
    _key, label, context, group, ${inTextField},
    "name": coalesce(label, cause->name),
    note[]{${simpleTextFields}},
    "cause": cause->{_id, name, kind, modifiable, "slug": slug.current}
  }[defined(cause)],
  "treatments": treatments[]{
    _key, label, context, line, group, ${inTextField},
    "name": coalesce(label, treatment->name),
    note[]{${simpleTextFields}},
    "treatment": treatment->{_id, name, kind, "slug": slug.current}
  }[defined(treatment)],
  redFlags[]{_key, text, urgency, action},
  "differentials": differentials[defined(@->_id)]->{_id, name, "slug": slug.current}
}`)
