import {DocumentVideoIcon} from '@sanity/icons/DocumentVideo'
import {defineField, defineType} from 'sanity'

export const video = defineType({
  name: 'video',
  type: 'object',
  icon: DocumentVideoIcon,
  fields: [
    defineField({name: 'url', title: 'URL', type: 'url', validation: (rule) => rule.required()}),
    defineField({name: 'title', type: 'string', validation: (rule) => rule.required()}),
    defineField({name: 'description', type: 'text', rows: 2}),
    defineField({
      name: 'durationSeconds',
      title: 'Duration (seconds)',
      type: 'number',
      validation: (rule) => rule.integer().positive(),
    }),
    defineField({name: 'uploadDate', type: 'date'}),
    defineField({name: 'thumbnail', type: 'figure'}),
    defineField({name: 'transcript', type: 'text', description: 'For readers who cannot hear it.'}),
  ],
  preview: {select: {title: 'title', subtitle: 'url', media: 'thumbnail'}},
})
