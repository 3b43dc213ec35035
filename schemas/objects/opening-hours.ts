import {ClockIcon} from '@sanity/icons/Clock'
import {defineField, defineType} from 'sanity'
import {choicesField} from '../fields/choices.ts'
import {previewLine} from '../fields/preview.ts'
import {weekdays} from '../vocabulary.ts'

export const openingHours = defineType({
  name: 'openingHours',
  type: 'object',
  icon: ClockIcon,
  fields: [choicesField({name: 'days', values: weekdays}), timeField('opens'), timeField('closes')],
  preview: {
    select: {days: 'days', opens: 'opens', closes: 'closes'},
    prepare: ({days, opens, closes}: {days?: readonly string[]; opens?: string; closes?: string}) => ({
      title: days?.join(', ') ?? 'No days',
      subtitle: previewLine(opens, closes),
    }),
  },
})

function timeField(name: string) {
  return defineField({
    name,
    type: 'string',
    description: '24-hour clock, such as “08:30”.',
    validation: (rule) => rule.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, {name: 'time of day'}),
  })
}
