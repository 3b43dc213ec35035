import {ClockIcon} from '@sanity/icons/Clock'
import {defineField, defineType, type CustomValidator} from 'sanity'
import {isRecord} from '../fields/is-record.ts'

export const dose = defineType({
  name: 'dose',
  type: 'object',
  icon: ClockIcon,
  options: {columns: 2},
  fields: [
    amountField('sets'),
    amountField('repsMin', 'Repetitions, at least'),
    amountField('repsMax', 'Repetitions, at most'),
    amountField('holdSeconds', 'Hold (seconds)'),
    amountField('restSeconds', 'Rest between sets (seconds)'),
    amountField('timesPerDay', 'Times a day'),
    amountField('daysPerWeek', 'Days a week'),
    amountField('weeks'),
    defineField({
      name: 'intensity',
      type: 'string',
      description: 'Such as “light effort” or “pain up to 3 of 10”.',
    }),
    defineField({name: 'tempo', type: 'string', description: 'Such as “three seconds down, one up”.'}),
    defineField({name: 'asWritten', type: 'string', description: 'The dose in the article’s own words.'}),
  ],
  validation: (rule) => rule.custom(repetitionsInOrder),
})

function amountField(name: string, title?: string) {
  return defineField({
    name,
    ...(title !== undefined && {title}),
    type: 'number',
    validation: (rule) => rule.integer().positive(),
  })
}

const repetitionsInOrder: CustomValidator = (value) => {
  if (!isRecord(value)) return true
  const {repsMin, repsMax} = value
  if (typeof repsMin !== 'number' || typeof repsMax !== 'number' || repsMin <= repsMax) return true
  return {message: 'The lower number of repetitions is above the upper one', path: ['repsMin']}
}
