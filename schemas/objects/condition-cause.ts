import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {defineType} from 'sanity'
import {
  contextField,
  edgePreview,
  edgeTargetField,
  labelField,
  listGroupField,
  noteField,
} from '../fields/edge-fields.ts'
import {sourceBlocksField} from '../fields/source-blocks-field.ts'

export const conditionCause = defineType({
  name: 'conditionCause',
  title: 'Cause of the condition',
  type: 'object',
  icon: WarningOutlineIcon,
  fields: [
    edgeTargetField('cause'),
    labelField(),
    contextField('How it leads to this condition, such as “which compresses the tendon”.'),
    noteField(),
    listGroupField(),
    sourceBlocksField(),
  ],
  preview: edgePreview('cause'),
})
