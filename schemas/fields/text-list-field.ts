import {defineArrayMember, defineField} from 'sanity'

interface TextList {
  name: string
  group: string
  title?: string
  description?: string
  /** Short words are drawn as tags, sentences as a list. */
  layout: 'tags' | 'list'
}

/** A list of free texts, none twice. */
export function textListField({layout, ...field}: TextList) {
  return defineField({
    ...field,
    type: 'array',
    of: [defineArrayMember({type: 'string'})],
    options: layout === 'tags' ? {layout} : {},
    validation: (rule) => rule.unique(),
  })
}

/** Other names, which the importer and the search also look for. */
export function aliasesField() {
  return textListField({
    name: 'aliases',
    group: 'identity',
    layout: 'tags',
    description: 'Other names for the same thing. An import matches an article’s wording against these.',
  })
}
