import {LinkIcon} from '@sanity/icons/Link'
import {defineField, defineType} from 'sanity'
import {addressField} from '../fields/address-field.ts'

/** A link in a table: its words, which a cell holds, and where they lead. */
export const cellLink = defineType({
  name: 'cellLink',
  title: 'Link in a cell',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'text',
      type: 'string',
      description: 'Word for word as a cell says it.',
      validation: (rule) => rule.required(),
    }),
    addressField({name: 'href', required: true}),
  ],
  preview: {select: {title: 'text', subtitle: 'href'}},
})
