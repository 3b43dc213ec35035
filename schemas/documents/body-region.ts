import {PinIcon} from '@sanity/icons/Pin'
import {defineField, defineType} from 'sanity'
import {sharedGroups} from '../fields/groups.ts'
import {notItself} from '../fields/not-itself.ts'
import {alphabetical} from '../fields/orderings.ts'
import {sharedDocumentFields} from '../fields/shared-document-fields.ts'
import {whereUsed} from '../fields/where-used.ts'

export const bodyRegion = defineType({
  name: 'bodyRegion',
  type: 'document',
  icon: PinIcon,
  groups: sharedGroups,
  renderMembers: whereUsed(['condition', 'article', 'symptom', 'exercise', 'bodyRegion']),
  fields: sharedDocumentFields([
    defineField({
      name: 'parent',
      type: 'reference',
      to: [{type: 'bodyRegion'}],
      group: 'identity',
      description: 'Empty for a region of the top level. There are two levels only.',
      options: {filter: '!defined(parent)', disableNew: true},
      validation: (rule) => rule.custom(notItself('A region cannot be part of itself')),
    }),
    defineField({
      name: 'order',
      type: 'number',
      group: 'identity',
      description: 'Place in lists, from head to foot.',
      validation: (rule) => rule.integer(),
    }),
    defineField({name: 'image', type: 'figure', group: 'identity'}),
  ]),
  orderings: [
    {name: 'orderAsc', title: 'From head to foot', by: [{field: 'order', direction: 'asc'}]},
    alphabetical(),
  ],
  preview: {select: {title: 'name', subtitle: 'parent.name', media: 'image'}},
})
