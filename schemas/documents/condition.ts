import {ActivityIcon} from '@sanity/icons/Activity'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {bodyRegionsField} from '../fields/body-regions-field.ts'
import {codesField} from '../fields/codes-field.ts'
import {edgesField} from '../fields/edges-field.ts'
import {editorialFields} from '../fields/editorial-fields.ts'
import {pageGroups} from '../fields/groups.ts'
import {languageField} from '../fields/language-field.ts'
import {nameField} from '../fields/name-field.ts'
import {notEmpty} from '../fields/not-empty.ts'
import {noneItself} from '../fields/not-itself.ts'
import {alphabetical, lastChanged, nextReview} from '../fields/orderings.ts'
import {pageFields} from '../fields/page-fields.ts'
import {pagePreview} from '../fields/page-preview.ts'
import {provenanceField} from '../fields/provenance-field.ts'
import {seoField} from '../fields/seo-field.ts'
import {slugField} from '../fields/slug-field.ts'
import {aliasesField} from '../fields/text-list-field.ts'
import {uniqueName} from '../fields/unique-name.ts'
import {whereUsed} from '../fields/where-used.ts'

export const condition = defineType({
  name: 'condition',
  type: 'document',
  icon: ActivityIcon,
  groups: pageGroups,
  renderMembers: whereUsed(['condition', 'article']),
  fields: [
    nameField(),
    slugField('name'),
    languageField(),
    aliasesField(),
    bodyRegionsField({expected: true}),
    ...pageFields(),
    defineField({
      name: 'definition',
      type: 'text',
      rows: 3,
      group: 'clinical',
      description: 'One plain sentence. Leave empty to use the summary.',
    }),
    edgesField({
      name: 'symptoms',
      edge: 'conditionSymptom',
      target: 'symptom',
      whenEmpty: 'A condition without symptoms is not found by the symptom checker',
    }),
    edgesField({name: 'causes', edge: 'conditionCause', target: 'cause'}),
    edgesField({name: 'treatments', edge: 'conditionTreatment', target: 'treatment'}),
    edgesField({name: 'exercises', edge: 'exercisePrescription', target: 'exercise'}),
    defineField({
      name: 'redFlags',
      title: 'Warning signs',
      type: 'array',
      group: 'clinical',
      of: [defineArrayMember({type: 'redFlag'})],
      description: 'Only what a clinician or the article says; never a guess.',
      validation: (rule) =>
        rule.custom(notEmpty('No warning signs recorded; ask a clinician whether that is right')).info(),
    }),
    defineField({name: 'recoveryTime', type: 'recoveryTime', group: 'clinical'}),
    defineField({
      name: 'epidemiology',
      type: 'text',
      rows: 2,
      group: 'clinical',
      description: 'Who gets it, and how often.',
    }),
    defineField({
      name: 'differentials',
      title: 'Similar conditions',
      type: 'array',
      group: 'clinical',
      of: [defineArrayMember({type: 'reference', to: [{type: 'condition'}]})],
      validation: (rule) => rule.unique().custom(noneItself('A condition cannot be told from itself')),
    }),
    codesField(),
    ...editorialFields(),
    seoField(),
    provenanceField(),
  ],
  validation: (rule) => rule.custom(uniqueName).warning(),
  orderings: [alphabetical(), nextReview, lastChanged],
  preview: pagePreview('name'),
})
