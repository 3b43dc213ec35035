import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {defineField, defineType, type CustomValidator} from 'sanity'
import {choiceField} from '../fields/choices.ts'
import {isRecord} from '../fields/is-record.ts'
import {reviewStatuses} from '../vocabulary.ts'

export const medicalReview = defineType({
  name: 'medicalReview',
  type: 'object',
  icon: CheckmarkIcon,
  fields: [
    choiceField({name: 'status', values: reviewStatuses, required: true, initialValue: 'needsReview'}),
    defineField({
      name: 'reviewedBy',
      type: 'reference',
      to: [{type: 'author'}],
      description: 'Only people with the role of reviewer are offered.',
      options: {filter: '"reviewer" in roles'},
    }),
    defineField({name: 'lastReviewed', type: 'date'}),
    defineField({name: 'nextReview', type: 'date'}),
    defineField({name: 'note', type: 'text', rows: 2, description: 'For colleagues; readers do not see it.'}),
  ],
  validation: (rule) => rule.custom(approvedBySomebody),
})

const approvedBySomebody: CustomValidator = (value) => {
  if (!isRecord(value) || value['status'] !== 'approved') return true
  if (value['reviewedBy'] !== undefined && value['lastReviewed'] !== undefined) return true
  return {message: 'An approved text names its reviewer and the date of the review', path: ['status']}
}
