import {BookIcon} from '@sanity/icons/Book'
import {defineField, defineType} from 'sanity'
import {choiceField, titleOf} from '../fields/choices.ts'
import {plainGroups} from '../fields/groups.ts'
import {alphabetical, lastChanged} from '../fields/orderings.ts'
import {previewLine, type Selected} from '../fields/preview.ts'
import {provenanceField} from '../fields/provenance-field.ts'
import {whereUsed} from '../fields/where-used.ts'
import {citationKinds} from '../vocabulary.ts'

export const citation = defineType({
  name: 'citation',
  type: 'document',
  icon: BookIcon,
  groups: plainGroups,
  renderMembers: whereUsed(['condition', 'article', 'treatment', 'faq']),
  fields: [
    defineField({
      name: 'title',
      type: 'string',
      group: 'identity',
      options: {search: {weight: 10}},
      validation: (rule) => rule.required(),
    }),
    choiceField({name: 'kind', values: citationKinds, group: 'identity'}),
    defineField({name: 'authors', type: 'string', group: 'identity'}),
    defineField({
      name: 'publication',
      type: 'string',
      group: 'identity',
      description: 'Journal, book or website.',
    }),
    defineField({
      name: 'year',
      type: 'number',
      group: 'identity',
      validation: (rule) => rule.integer().min(1800).max(2200),
    }),
    defineField({
      name: 'doi',
      title: 'DOI',
      type: 'string',
      group: 'identity',
      description: 'Starts with “10.”, without an address before it.',
      validation: (rule) => rule.regex(/^10\.\d{4,9}\/\S+$/, {name: 'DOI'}),
    }),
    defineField({
      name: 'pmid',
      title: 'PubMed number',
      type: 'string',
      group: 'identity',
      validation: (rule) => rule.regex(/^\d{1,8}$/, {name: 'PubMed number'}),
    }),
    defineField({name: 'url', title: 'URL', type: 'url', group: 'identity'}),
    defineField({
      name: 'asWritten',
      type: 'text',
      rows: 2,
      group: 'identity',
      description: 'The whole line as it stood in the article.',
    }),
    provenanceField(),
  ],
  orderings: [
    alphabetical('title', 'Title'),
    {name: 'yearDesc', title: 'Year', by: [{field: 'year', direction: 'desc'}]},
    lastChanged,
  ],
  preview: {
    select: {title: 'title', kind: 'kind', year: 'year'},
    prepare: ({title, kind, year}: Selected<{title: string; kind: string; year: number}>) => ({
      title: title ?? 'Untitled',
      subtitle: previewLine(kind && titleOf(kind), year?.toString()),
    }),
  },
})
