import {LinkIcon} from '@sanity/icons/Link'
import {defineField, defineType} from 'sanity'
import {linkTargets} from '../fields/link-targets.ts'

export const internalLink = defineType({
  name: 'internalLink',
  title: 'Link to content',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'target',
      type: 'reference',
      // A strong reference to a document that is still a draft would block publishing.
      weak: true,
      to: linkTargets.map((type) => ({type})),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'anchor',
      type: 'string',
      description: 'A place on the page, such as the address of one of its sections.',
    }),
  ],
})
