import {defineArrayMember, defineField, type ConditionalProperty, type ReferenceOptions} from 'sanity'

interface References {
  name: string
  /** The types that may be chosen. */
  to: readonly string[]
  group: string
  title?: string
  description?: string
  weak?: boolean
  hidden?: ConditionalProperty
  options?: ReferenceOptions
}

/** An ordered list of references, none twice. */
export function referencesField({to, weak = false, options, ...field}: References) {
  return defineField({
    ...field,
    type: 'array',
    of: [
      defineArrayMember({
        type: 'reference',
        weak,
        to: to.map((type) => ({type})),
        ...(options !== undefined && {options}),
      }),
    ],
    validation: (rule) => rule.unique(),
  })
}
