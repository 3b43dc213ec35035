import {SearchIcon} from '@sanity/icons/Search'
import {defineField, defineType} from 'sanity'
import {bodyRegionsField} from '../fields/body-regions-field.ts'
import {choiceField} from '../fields/choices.ts'
import {sharedGroups} from '../fields/groups.ts'
import {notItself} from '../fields/not-itself.ts'
import {alphabetical, lastChanged} from '../fields/orderings.ts'
import {sharedDocumentFields} from '../fields/shared-document-fields.ts'
import {whereUsed} from '../fields/where-used.ts'
import {symptomKinds} from '../vocabulary.ts'

export const symptom = defineType({
  name: 'symptom',
  type: 'document',
  icon: SearchIcon,
  groups: sharedGroups,
  renderMembers: whereUsed(['condition', 'article', 'symptom']),
  fields: sharedDocumentFields([
    choiceField({
      name: 'kind',
      values: symptomKinds,
      titles: {
        numbnessTingling: 'Numbness or tingling',
        clickingLocking: 'Clicking or locking',
        headacheDizziness: 'Headache or dizziness',
      },
      group: 'clinical',
    }),
    bodyRegionsField({expected: false}),
    defineField({
      name: 'broader',
      title: 'A form of',
      type: 'reference',
      to: [{type: 'symptom'}],
      group: 'clinical',
      description: 'The everyday symptom behind this wording. The symptom checker counts either.',
      validation: (rule) => rule.custom(notItself('A symptom cannot be a form of itself')),
    }),
  ]),
  orderings: [alphabetical(), lastChanged],
  preview: {select: {title: 'name', subtitle: 'broader.name'}},
})
