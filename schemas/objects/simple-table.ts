import {ThLargeIcon} from '@sanity/icons/ThLarge'
import {defineArrayMember, defineField, defineType} from 'sanity'

export const simpleTable = defineType({
  name: 'simpleTable',
  title: 'Table',
  type: 'object',
  icon: ThLargeIcon,
  fields: [
    defineField({name: 'caption', type: 'string'}),
    defineField({
      name: 'headerRow',
      type: 'boolean',
      description: 'The first row holds the headings of the columns.',
      initialValue: true,
    }),
    defineField({
      name: 'headerColumn',
      type: 'boolean',
      description: 'The first cell of each row is its heading.',
    }),
    defineField({
      name: 'rows',
      type: 'array',
      of: [defineArrayMember({type: 'tableRow'})],
      description: 'A cell that spanned several stands in the first of them; the others are empty.',
    }),
    defineField({name: 'links', type: 'array', of: [defineArrayMember({type: 'cellLink'})]}),
  ],
  preview: {
    select: {caption: 'caption', first: 'rows.0.cells.0'},
    prepare: ({caption, first}: {caption?: string; first?: string}) => ({
      title: caption ?? first ?? 'Table',
      subtitle: 'Table',
    }),
  },
})
