import {UnknownIcon} from '@sanity/icons/Unknown'
import {defineField, defineType} from 'sanity'

export const unknownMarkup = defineType({
  name: 'unknownMarkup',
  title: 'Markup that could not be read',
  type: 'object',
  icon: UnknownIcon,
  description: 'An import keeps here what it could not turn into text. Rewrite it, then delete this block.',
  fields: [
    defineField({name: 'markup', type: 'text', description: 'As it stood in the source.', readOnly: true}),
    defineField({name: 'text', type: 'text', description: 'The words in it.', readOnly: true}),
  ],
  preview: {select: {title: 'text', subtitle: 'markup'}},
})
