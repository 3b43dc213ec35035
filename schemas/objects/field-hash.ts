import {HashIcon} from '@sanity/icons/Hash'
import {defineField, defineType} from 'sanity'
import {sourceBlocksField} from '../fields/source-blocks-field.ts'

export const fieldHash = defineType({
  name: 'fieldHash',
  type: 'object',
  icon: HashIcon,
  fields: [
    defineField({name: 'path', type: 'string'}),
    defineField({name: 'hash', type: 'string'}),
    sourceBlocksField(),
  ],
  preview: {select: {title: 'path', subtitle: 'hash'}},
})
