import {CalendarIcon} from '@sanity/icons/Calendar'
import {defineField, defineType, type CustomValidator} from 'sanity'
import {choiceField} from '../fields/choices.ts'
import {isRecord} from '../fields/is-record.ts'
import {sourceBlocksField} from '../fields/source-blocks-field.ts'
import {timeUnits} from '../vocabulary.ts'

export const recoveryTime = defineType({
  name: 'recoveryTime',
  type: 'object',
  icon: CalendarIcon,
  options: {columns: 2},
  fields: [
    defineField({name: 'min', title: 'At least', type: 'number', validation: (rule) => rule.positive()}),
    defineField({name: 'max', title: 'At most', type: 'number', validation: (rule) => rule.positive()}),
    choiceField({
      name: 'unit',
      values: timeUnits,
      titles: {day: 'Days', week: 'Weeks', month: 'Months'},
      initialValue: 'week',
    }),
    defineField({name: 'note', type: 'string', description: 'What it depends on.'}),
    sourceBlocksField(),
  ],
  validation: (rule) => rule.custom(shortestFirst),
})

const shortestFirst: CustomValidator = (value) => {
  if (!isRecord(value)) return true
  const {min, max} = value
  if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return true
  return {message: 'The shortest time is above the longest one', path: ['min']}
}
