import {defineArrayMember, defineField} from 'sanity'

/** Other pages about the same person or clinic, such as a public register. */
export function sameAsField() {
  return defineField({
    name: 'sameAs',
    title: 'Same as',
    type: 'array',
    group: 'seo',
    of: [defineArrayMember({type: 'url'})],
    description: 'Addresses of other pages about the same person or clinic, such as a public register.',
    validation: (rule) => rule.unique(),
  })
}
