import {HomeIcon} from '@sanity/icons/Home'
import {defineField, defineType} from 'sanity'

export const postalAddress = defineType({
  name: 'postalAddress',
  type: 'object',
  icon: HomeIcon,
  fields: [
    defineField({name: 'street', type: 'string'}),
    defineField({name: 'locality', title: 'Town or suburb', type: 'string'}),
    defineField({name: 'region', title: 'State or region', type: 'string'}),
    defineField({name: 'postalCode', type: 'string'}),
    defineField({name: 'country', type: 'string', description: 'Two-letter code, such as “AU”.'}),
  ],
})
