import {defineArrayMember, defineField} from 'sanity'

/** Codes of this thing in medical code systems. */
export function codesField() {
  return defineField({
    name: 'codes',
    type: 'array',
    group: 'clinical',
    of: [defineArrayMember({type: 'medicalCode'})],
    description: 'Only codes that the clinic may use; SNOMED CT needs a licence in many countries.',
  })
}
