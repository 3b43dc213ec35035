import {HeartIcon} from '@sanity/icons/Heart'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {choiceField} from '../fields/choices.ts'
import {
  contextField,
  edgePreview,
  edgeTargetField,
  labelField,
  listGroupField,
  noteField,
} from '../fields/edge-fields.ts'
import {sourceBlocksField} from '../fields/source-blocks-field.ts'
import {treatmentLines} from '../vocabulary.ts'

export const conditionTreatment = defineType({
  name: 'conditionTreatment',
  title: 'Treatment of the condition',
  type: 'object',
  icon: HeartIcon,
  fields: [
    edgeTargetField('treatment'),
    labelField(),
    contextField('For whom or when it is used in this condition.'),
    noteField('What it does for this condition'),
    choiceField({
      name: 'line',
      values: treatmentLines,
      titles: {first: 'First line', second: 'Second line'},
      description: 'When it is tried. Leave empty unless a clinician has said so.',
    }),
    defineField({
      name: 'citations',
      type: 'array',
      of: [defineArrayMember({type: 'citationUse'})],
    }),
    listGroupField(),
    sourceBlocksField(),
  ],
  preview: edgePreview('treatment'),
})
