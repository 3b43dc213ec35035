import {BookIcon} from '@sanity/icons/Book'
import {defineField, defineType} from 'sanity'

export const citationUse = defineType({
  name: 'citationUse',
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
    defineField({name: 'locator', type: 'string', description: 'Page, table or chapter.'}),
    defineField({name: 'supports', type: 'string', description: 'The statement that it backs up.'}),
  ],
  preview: {select: {title: 'citation.title', subtitle: 'locator'}},
})
