import {defineArrayMember, defineField, defineType} from 'sanity'

export const tableRow = defineType({
  name: 'tableRow',
  type: 'object',
  fields: [defineField({name: 'cells', type: 'array', of: [defineArrayMember({type: 'string'})]})],
  preview: {select: {title: 'cells.0', subtitle: 'cells.1'}},
})
