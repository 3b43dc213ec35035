import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {defineType} from 'sanity'
import {bodyRegionsField} from '../fields/body-regions-field.ts'
import {edgesField} from '../fields/edges-field.ts'
import {editorialFields} from '../fields/editorial-fields.ts'
import {pageGroups} from '../fields/groups.ts'
import {languageField} from '../fields/language-field.ts'
import {alphabetical, lastChanged, nextReview} from '../fields/orderings.ts'
import {pageFields} from '../fields/page-fields.ts'
import {pagePreview} from '../fields/page-preview.ts'
import {provenanceField} from '../fields/provenance-field.ts'
import {referencesField} from '../fields/references-field.ts'
import {seoField} from '../fields/seo-field.ts'
import {slugField} from '../fields/slug-field.ts'
import {whereUsed} from '../fields/where-used.ts'

export const article = defineType({
  name: 'article',
  type: 'document',
  icon: DocumentTextIcon,
  groups: pageGroups,
  renderMembers: whereUsed(['condition', 'article']),
  fields: [
    ...pageFields(),
    slugField('title'),
    languageField(),
    referencesField({
      name: 'about',
      to: ['condition', 'symptom', 'cause', 'treatment', 'exercise', 'bodyRegion'],
      group: 'identity',
      description: 'What the page is about. A page about exactly one condition is that condition’s own page.',
    }),
    bodyRegionsField({expected: false}),
    edgesField({name: 'exercises', edge: 'exercisePrescription', target: 'exercise'}),
    ...editorialFields(),
    seoField(),
    provenanceField(),
  ],
  orderings: [alphabetical('title', 'Title'), nextReview, lastChanged],
  preview: pagePreview('title'),
})
