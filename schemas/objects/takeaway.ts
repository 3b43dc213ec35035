import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineField, defineType} from 'sanity'
import {sourceBlocksField} from '../fields/source-blocks-field.ts'

export const takeaway = defineType({
  name: 'takeaway',
  type: 'object',
  icon: CheckmarkCircleIcon,
  fields: [
    defineField({name: 'text', type: 'string', validation: (rule) => rule.required()}),
    sourceBlocksField(),
  ],
  preview: {select: {title: 'text'}},
})
