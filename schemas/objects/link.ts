import {LinkIcon} from '@sanity/icons/Link'
import {defineType} from 'sanity'
import {addressField} from '../fields/address-field.ts'

export const link = defineType({
  name: 'link',
  title: 'Web link',
  type: 'object',
  icon: LinkIcon,
  fields: [addressField({name: 'href', required: true})],
})
