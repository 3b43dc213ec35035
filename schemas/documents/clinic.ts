import {HomeIcon} from '@sanity/icons/Home'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {plainGroups} from '../fields/groups.ts'
import {languageField} from '../fields/language-field.ts'
import {nameField} from '../fields/name-field.ts'
import {alphabetical, lastChanged} from '../fields/orderings.ts'
import {provenanceField} from '../fields/provenance-field.ts'
import {referencesField} from '../fields/references-field.ts'
import {sameAsField} from '../fields/same-as-field.ts'
import {seoField} from '../fields/seo-field.ts'
import {slugField} from '../fields/slug-field.ts'
import {aliasesField} from '../fields/text-list-field.ts'
import {whereUsed} from '../fields/where-used.ts'

export const clinic = defineType({
  name: 'clinic',
  type: 'document',
  icon: HomeIcon,
  groups: plainGroups,
  renderMembers: whereUsed(['condition', 'article', 'author', 'siteSettings']),
  fields: [
    nameField(),
    slugField('name'),
    languageField(),
    aliasesField(),
    defineField({name: 'summary', type: 'text', rows: 3, group: 'identity'}),
    defineField({name: 'url', title: 'Website', type: 'url', group: 'identity'}),
    defineField({
      name: 'bookingUrl',
      title: 'Booking address',
      type: 'url',
      group: 'identity',
      description: 'Where buttons without an address of their own lead to.',
    }),
    defineField({name: 'phone', type: 'string', group: 'identity'}),
    defineField({name: 'email', type: 'email', group: 'identity'}),
    defineField({name: 'address', type: 'postalAddress', group: 'identity'}),
    defineField({name: 'location', type: 'geopoint', group: 'identity'}),
    defineField({
      name: 'openingHours',
      type: 'array',
      group: 'identity',
      of: [defineArrayMember({type: 'openingHours'})],
    }),
    defineField({name: 'logo', type: 'figure', group: 'identity'}),
    referencesField({name: 'services', to: ['treatment'], group: 'identity'}),
    defineField({
      name: 'editorialPolicyUrl',
      title: 'Address of the editorial policy',
      type: 'url',
      group: 'editorial',
    }),
    sameAsField(),
    seoField(),
    provenanceField(),
  ],
  orderings: [alphabetical(), lastChanged],
  preview: {select: {title: 'name', subtitle: 'address.locality', media: 'logo'}},
})
