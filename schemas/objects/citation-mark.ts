import {BookIcon} from '@sanity/icons/Book'
import {defineField, defineType} from 'sanity'

export const citationMark = defineType({
  name: 'citationMark',
  title: 'Citation',
  type: 'object',
  icon: BookIcon,
  fields: [
    defineField({
      name: 'citation',
      type: 'reference',
      to: [{type: 'citation'}],
      validation: (rule) => rule.required(),
    }),
  ],
})
