import {LinkIcon} from '@sanity/icons/Link'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {choiceField} from '../fields/choices.ts'
import {origins} from '../vocabulary.ts'

export const provenance = defineType({
  name: 'provenance',
  type: 'object',
  icon: LinkIcon,
  options: {collapsible: true, collapsed: true},
  fields: [
    choiceField({name: 'origin', values: origins}),
    defineField({name: 'sources', type: 'array', of: [defineArrayMember({type: 'provenanceSource'})]}),
    defineField({
      name: 'fieldHashes',
      type: 'array',
      of: [defineArrayMember({type: 'fieldHash'})],
      description: 'What the last import wrote; tells an editor’s change from the import’s.',
    }),
    defineField({
      name: 'lockedPaths',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      description: 'An import never changes these.',
    }),
  ],
})
