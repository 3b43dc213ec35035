import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {defineField, defineType} from 'sanity'
import {choiceField, titleOf} from '../fields/choices.ts'
import {sharedGroups} from '../fields/groups.ts'
import {notItself} from '../fields/not-itself.ts'
import {alphabetical, lastChanged} from '../fields/orderings.ts'
import {previewLine, type Selected} from '../fields/preview.ts'
import {sharedDocumentFields} from '../fields/shared-document-fields.ts'
import {whereUsed} from '../fields/where-used.ts'
import {causeKinds} from '../vocabulary.ts'

export const cause = defineType({
  name: 'cause',
  type: 'document',
  icon: WarningOutlineIcon,
  groups: sharedGroups,
  renderMembers: whereUsed(['condition', 'article', 'cause']),
  fields: sharedDocumentFields([
    choiceField({
      name: 'kind',
      values: causeKinds,
      group: 'clinical',
      initialValue: 'cause',
      description: 'A risk factor makes a condition likelier; a trigger sets off a bout of it.',
    }),
    defineField({
      name: 'modifiable',
      type: 'boolean',
      group: 'clinical',
      description: 'The reader can change it, such as sitting time; age is not.',
    }),
    defineField({
      name: 'broader',
      title: 'A form of',
      type: 'reference',
      to: [{type: 'cause'}],
      group: 'clinical',
      description: 'The everyday cause behind this wording.',
      validation: (rule) => rule.custom(notItself('A cause cannot be a form of itself')),
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
