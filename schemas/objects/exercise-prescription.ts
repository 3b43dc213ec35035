import {PlayIcon} from '@sanity/icons/Play'
import {defineField, defineType} from 'sanity'
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
import {stages} from '../vocabulary.ts'

export const exercisePrescription = defineType({
  name: 'exercisePrescription',
  title: 'Exercise on the page',
  type: 'object',
  icon: PlayIcon,
  fields: [
    edgeTargetField('exercise'),
    labelField(),
    contextField('Printed in brackets after the name, such as “Later Stage”.'),
    noteField(),
    choiceField({name: 'stage', values: stages, description: 'The stage of recovery it belongs to.'}),
    defineField({
      name: 'dose',
      type: 'dose',
      description: 'Only where it differs from the usual dose of the exercise.',
    }),
    listGroupField(),
    sourceBlocksField(),
  ],
  preview: edgePreview('exercise'),
})
