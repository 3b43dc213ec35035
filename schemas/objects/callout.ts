import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {defineField, defineType} from 'sanity'
import {choiceField, titleOf} from '../fields/choices.ts'
import {previewLine, type Selected} from '../fields/preview.ts'
import {calloutTones} from '../vocabulary.ts'

export const callout = defineType({
  name: 'callout',
  type: 'object',
  icon: BulbOutlineIcon,
  fields: [
    choiceField({name: 'tone', values: calloutTones, required: true, initialValue: 'note'}),
    defineField({name: 'heading', type: 'string'}),
    defineField({name: 'body', title: 'Text', type: 'simpleText', validation: (rule) => rule.required()}),
  ],
  preview: {
    select: {heading: 'heading', tone: 'tone'},
    prepare: ({heading, tone}: Selected<{heading: string; tone: string}>) => ({
      title: heading ?? 'Callout',
      subtitle: previewLine(tone && titleOf(tone)),
    }),
  },
})
