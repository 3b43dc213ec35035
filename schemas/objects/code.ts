import {CodeBlockIcon} from '@sanity/icons/CodeBlock'
import {defineField, defineType} from 'sanity'

/** Text whose line breaks and spaces count. The fields are those of Sanity's own plugin for code. */
export const code = defineType({
  name: 'code',
  type: 'object',
  icon: CodeBlockIcon,
  fields: [
    defineField({name: 'language', type: 'string'}),
    defineField({name: 'code', title: 'Text', type: 'text', validation: (rule) => rule.required()}),
  ],
  preview: {select: {title: 'code', subtitle: 'language'}},
})
