import {ArchiveIcon} from '@sanity/icons/Archive'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {choiceField} from '../fields/choices.ts'
import {alphabetical} from '../fields/orderings.ts'
import {previewLine, type Selected} from '../fields/preview.ts'
import {whereUsed} from '../fields/where-used.ts'
import {sourceFormats} from '../vocabulary.ts'

const provenanceTypes = [
  'condition',
  'article',
  'symptom',
  'cause',
  'treatment',
  'exercise',
  'faq',
  'author',
  'clinic',
  'citation',
]

export const sourceArticle = defineType({
  name: 'sourceArticle',
  type: 'document',
  icon: ArchiveIcon,
  readOnly: true,
  renderMembers: whereUsed(provenanceTypes),
  fields: [
    defineField({name: 'title', type: 'string'}),
    defineField({name: 'url', title: 'URL', type: 'url'}),
    choiceField({name: 'format', values: sourceFormats, titles: {text: 'Plain text', html: 'HTML'}}),
    defineField({
      name: 'contentHash',
      type: 'string',
      description: 'SHA-256 of the normalised text. A changed article becomes a new document.',
      validation: (rule) => rule.required(),
    }),
    defineField({name: 'capturedAt', type: 'datetime'}),
    defineField({name: 'importedAt', type: 'datetime'}),
    defineField({name: 'importer', type: 'string'}),
    defineField({
      name: 'mainDocument',
      type: 'reference',
      weak: true,
      to: [{type: 'condition'}, {type: 'article'}],
    }),
    defineField({name: 'blocks', type: 'array', of: [defineArrayMember({type: 'sourceBlock'})]}),
    defineField({
      name: 'unmappedCount',
      title: 'Blocks that are not mapped',
      type: 'number',
    }),
    defineField({name: 'originalFile', type: 'file'}),
    defineField({name: 'links', type: 'array', of: [defineArrayMember({type: 'sourceLink'})]}),
  ],
  orderings: [
    alphabetical('title', 'Title'),
    {name: 'importedDesc', title: 'Last imported', by: [{field: 'importedAt', direction: 'desc'}]},
    {name: 'unmappedDesc', title: 'Most unmapped text', by: [{field: 'unmappedCount', direction: 'desc'}]},
  ],
  preview: {
    select: {title: 'title', url: 'url', unmapped: 'unmappedCount'},
    prepare: ({title, url, unmapped}: Selected<{title: string; url: string; unmapped: number}>) => ({
      title: title ?? 'Untitled',
      subtitle: previewLine(typeof unmapped === 'number' && unmapped > 0 && `${unmapped} not mapped`, url),
    }),
  },
})
