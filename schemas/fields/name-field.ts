import {defineField} from 'sanity'

/** The name of a document, which weighs most in the Studio's search. */
export function nameField(description?: string) {
  return defineField({
    name: 'name',
    type: 'string',
    group: 'identity',
    ...(description !== undefined && {description}),
    options: {search: {weight: 10}},
    validation: (rule) => rule.required(),
  })
}
