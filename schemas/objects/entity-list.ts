import {UlistIcon} from '@sanity/icons/Ulist'
import {defineArrayMember, defineField, defineType} from 'sanity'

export const entityList = defineType({
  name: 'entityList',
  title: 'List of linked content',
  type: 'object',
  icon: UlistIcon,
  description: 'For lists in running text. What belongs to a condition goes into the condition’s own lists.',
  fields: [
    defineField({name: 'heading', type: 'string'}),
    defineField({
      name: 'items',
      type: 'array',
      of: [defineArrayMember({type: 'entityListItem'})],
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: {select: {title: 'heading', subtitle: 'items.0.label'}},
})
