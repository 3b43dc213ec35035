import {LinkIcon} from '@sanity/icons/Link'
import {defineField, defineType} from 'sanity'
import {sourceBlocksField} from '../fields/source-blocks-field.ts'

export const provenanceSource = defineType({
  name: 'provenanceSource',
  title: 'Source of an import',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({name: 'source', type: 'reference', weak: true, to: [{type: 'sourceArticle'}]}),
    defineField({
      name: 'file',
      type: 'string',
      description: 'That it was read from, or its place in an export.',
    }),
    defineField({name: 'importedAt', type: 'datetime'}),
    defineField({name: 'contentHash', type: 'string'}),
    defineField({name: 'importer', type: 'string'}),
    sourceBlocksField(),
  ],
  preview: {select: {title: 'source.title', subtitle: 'importedAt'}},
})
