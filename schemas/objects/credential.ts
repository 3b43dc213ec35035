import {TokenIcon} from '@sanity/icons/Token'
import {defineField, defineType} from 'sanity'

export const credential = defineType({
  name: 'credential',
  type: 'object',
  icon: TokenIcon,
  fields: [
    defineField({
      name: 'name',
      type: 'string',
      description: 'A degree or registration, such as “Registered physiotherapist”.',
      validation: (rule) => rule.required(),
    }),
    defineField({name: 'issuer', type: 'string'}),
    defineField({name: 'number', type: 'string', description: 'Registration number, where it is public.'}),
    defineField({name: 'url', title: 'URL', type: 'url'}),
  ],
  preview: {select: {title: 'name', subtitle: 'issuer'}},
})
