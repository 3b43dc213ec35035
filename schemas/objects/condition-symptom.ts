import {SearchIcon} from '@sanity/icons/Search'
import {defineType} from 'sanity'
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
import {howCommon} from '../vocabulary.ts'

export const conditionSymptom = defineType({
  name: 'conditionSymptom',
  title: 'Symptom of the condition',
  type: 'object',
  icon: SearchIcon,
  fields: [
    edgeTargetField('symptom'),
    labelField(),
    contextField('When, where or how it shows in this condition, such as “especially in the morning”.'),
    choiceField({name: 'howCommon', values: howCommon}),
    noteField(),
    listGroupField(),
    sourceBlocksField(),
  ],
  preview: edgePreview('symptom'),
})
