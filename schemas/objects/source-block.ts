import {StringIcon} from '@sanity/icons/String'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {choiceField, titleOf} from '../fields/choices.ts'
import {previewLine, type Selected} from '../fields/preview.ts'
import {sourceBlockKinds, sourceBlockStatuses} from '../vocabulary.ts'

export const sourceBlock = defineType({
  name: 'sourceBlock',
  title: 'Block of the source',
  type: 'object',
  icon: StringIcon,
  fields: [
    choiceField({name: 'kind', values: sourceBlockKinds}),
    defineField({name: 'level', type: 'number', description: 'Of a heading or a nested list item.'}),
    defineField({name: 'text', type: 'text', description: 'As it stood in the source.'}),
    choiceField({
      name: 'status',
      values: sourceBlockStatuses,
      titles: {chrome: 'Part of the website, not of the article', unmapped: 'Not mapped'},
    }),
    defineField({
      name: 'targets',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      description: 'Where it went: document, “#”, field.',
    }),
  ],
  preview: {
    select: {text: 'text', kind: 'kind', status: 'status'},
    prepare: ({text, kind, status}: Selected<{text: string; kind: string; status: string}>) => ({
      title: text ?? '',
      subtitle: previewLine(kind && titleOf(kind), status && titleOf(status)),
    }),
  },
})
