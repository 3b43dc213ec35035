import {LaunchIcon} from '@sanity/icons/Launch'
import {defineField, defineType} from 'sanity'
import {addressField} from '../fields/address-field.ts'
import {sourceBlocksField} from '../fields/source-blocks-field.ts'

export const callToAction = defineType({
  name: 'callToAction',
  type: 'object',
  icon: LaunchIcon,
  fields: [
    defineField({name: 'label', type: 'string'}),
    addressField({
      name: 'url',
      required: false,
      description: 'Leave empty to use the clinic’s booking address.',
    }),
    sourceBlocksField(),
  ],
  preview: {select: {title: 'label', subtitle: 'url'}},
})
