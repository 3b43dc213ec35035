import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {defineField, defineType} from 'sanity'
import {titleOf} from '../fields/choices.ts'
import {reviewField} from '../fields/editorial-fields.ts'
import {plainGroups} from '../fields/groups.ts'
import {languageField} from '../fields/language-field.ts'
import {alphabetical, lastChanged, nextReview} from '../fields/orderings.ts'
import {previewLine, type Selected} from '../fields/preview.ts'
import {provenanceField} from '../fields/provenance-field.ts'
import {seoField} from '../fields/seo-field.ts'
import {slugField} from '../fields/slug-field.ts'
import {whereUsed} from '../fields/where-used.ts'

export const faq = defineType({
  name: 'faq',
  title: 'FAQ',
  type: 'document',
  icon: HelpCircleIcon,
  groups: plainGroups,
  renderMembers: whereUsed(['condition', 'article']),
  fields: [
    defineField({
      name: 'question',
      type: 'string',
      group: 'identity',
      options: {search: {weight: 10}},
      validation: (rule) => [
        rule.required(),
        rule
          .custom(
            (question) =>
              question === undefined ||
              question.trimEnd().endsWith('?') ||
              'A question normally ends with a question mark',
          )
          .warning(),
      ],
    }),
    slugField('question'),
    languageField(),
    defineField({
      name: 'answer',
      type: 'simpleText',
      group: 'identity',
      description:
        'An answer holds for the pages that print it; the same question elsewhere is a FAQ of its own.',
      validation: (rule) => rule.required(),
    }),
    reviewField(),
    seoField(),
    provenanceField(),
  ],
  orderings: [alphabetical('question', 'Question'), nextReview, lastChanged],
  preview: {
    select: {question: 'question', status: 'review.status'},
    prepare: ({question, status}: Selected<{question: string; status: string}>) => ({
      title: question ?? 'No question',
      subtitle: previewLine(status && titleOf(status)),
    }),
  },
})
