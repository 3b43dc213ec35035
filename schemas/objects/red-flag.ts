import {WarningFilledIcon} from '@sanity/icons/WarningFilled'
import {defineField, defineType} from 'sanity'
import {choiceField, titleOf} from '../fields/choices.ts'
import type {Selected} from '../fields/preview.ts'
import {sourceBlocksField} from '../fields/source-blocks-field.ts'
import {urgencies} from '../vocabulary.ts'

export const redFlag = defineType({
  name: 'redFlag',
  title: 'Warning sign',
  type: 'object',
  icon: WarningFilledIcon,
  fields: [
    defineField({name: 'text', type: 'string', validation: (rule) => rule.required()}),
    choiceField({
      name: 'urgency',
      values: urgencies,
      titles: {
        emergency: 'Emergency: call an ambulance',
        urgent: 'Urgent: see a doctor today',
        soon: 'Soon: see a physiotherapist or doctor within days',
        routine: 'Routine: mention it at the next visit',
      },
      required: true,
    }),
    defineField({name: 'action', type: 'string', description: 'What the reader should do.'}),
    defineField({name: 'symptom', type: 'reference', to: [{type: 'symptom'}]}),
    sourceBlocksField(),
  ],
  preview: {
    select: {text: 'text', urgency: 'urgency'},
    prepare: ({text, urgency}: Selected<{text: string; urgency: string}>) => ({
      title: text ?? 'No text',
      subtitle: urgency ? titleOf(urgency) : 'No urgency',
    }),
  },
})
