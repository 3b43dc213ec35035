import {TagIcon} from '@sanity/icons/Tag'
import {defineField, defineType} from 'sanity'
import {choiceField} from '../fields/choices.ts'
import {codeSystems} from '../vocabulary.ts'

export const medicalCode = defineType({
  name: 'medicalCode',
  type: 'object',
  icon: TagIcon,
  fields: [
    choiceField({
      name: 'system',
      values: codeSystems,
      titles: {MeSH: 'MeSH', 'SNOMED CT': 'SNOMED CT'},
      required: true,
    }),
    defineField({name: 'code', type: 'string', validation: (rule) => rule.required()}),
    defineField({
      name: 'display',
      type: 'string',
      description: 'The name that the system gives to the code.',
    }),
  ],
  preview: {select: {title: 'code', subtitle: 'system'}},
})
