import {OlistIcon} from '@sanity/icons/Olist'
import {defineField, defineType} from 'sanity'

export const exerciseStep = defineType({
  name: 'exerciseStep',
  type: 'object',
  icon: OlistIcon,
  fields: [
    defineField({name: 'text', type: 'text', rows: 2, validation: (rule) => rule.required()}),
    defineField({name: 'image', type: 'figure'}),
  ],
  preview: {select: {title: 'text', media: 'image'}},
})
