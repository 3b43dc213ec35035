import {HeartIcon} from '@sanity/icons/Heart'
import {defineField, defineType} from 'sanity'
import {choiceField, titleOf} from '../fields/choices.ts'
import {sharedGroups} from '../fields/groups.ts'
import {alphabetical, lastChanged} from '../fields/orderings.ts'
import {previewLine, type Selected} from '../fields/preview.ts'
import {sharedDocumentFields} from '../fields/shared-document-fields.ts'
import {textListField} from '../fields/text-list-field.ts'
import {whereUsed} from '../fields/where-used.ts'
import {treatmentKinds} from '../vocabulary.ts'

export const treatment = defineType({
  name: 'treatment',
  type: 'document',
  icon: HeartIcon,
  groups: sharedGroups,
  renderMembers: whereUsed(['condition', 'article', 'clinic']),
  fields: sharedDocumentFields([
    choiceField({
      name: 'kind',
      values: treatmentKinds,
      titles: {bracingTaping: 'Bracing or taping'},
      group: 'clinical',
    }),
    defineField({name: 'description', type: 'richText', group: 'clinical'}),
    textListField({
      name: 'contraindications',
      group: 'clinical',
      layout: 'list',
      description: 'When it must not be used.',
    }),
  ]),
  orderings: [alphabetical(), lastChanged],
  preview: {
    select: {name: 'name', kind: 'kind'},
    prepare: ({name, kind}: Selected<{name: string; kind: string}>) => ({
      title: name ?? 'Untitled',
      subtitle: previewLine(kind && titleOf(kind)),
    }),
  },
})
