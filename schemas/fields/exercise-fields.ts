import {defineArrayMember, defineField, type FieldDefinition} from 'sanity'
import {equipment, exerciseKinds, exerciseLevels, exerciseTypes, stages} from '../vocabulary.ts'
import {bodyRegionsField} from './body-regions-field.ts'
import {choiceField, choicesField} from './choices.ts'
import {noneItself} from './not-itself.ts'
import {textListField} from './text-list-field.ts'

/** What an exercise has beyond the fields of every shared document. */
export function exerciseFields(): FieldDefinition[] {
  return [...groupFields(), ...descriptionFields(), ...performanceFields()]
}

function groupFields() {
  return [
    choiceField({
      name: 'kind',
      values: exerciseKinds,
      titles: {single: 'One exercise', group: 'Group of exercises'},
      group: 'clinical',
      initialValue: 'single',
    }),
    defineField({
      name: 'members',
      title: 'Exercises of the group',
      type: 'array',
      group: 'clinical',
      of: [defineArrayMember({type: 'reference', to: [{type: 'exercise'}]})],
      hidden: ({document, value}) => document?.['kind'] !== 'group' && value === undefined,
      validation: (rule) => rule.unique().custom(noneItself('A group cannot be one of its own exercises')),
    }),
  ]
}

function descriptionFields() {
  return [
    choicesField({name: 'stages', values: stages, group: 'clinical'}),
    choicesField({name: 'types', values: exerciseTypes, group: 'clinical'}),
    choiceField({name: 'level', values: exerciseLevels, group: 'clinical'}),
    choicesField({name: 'equipment', values: equipment, group: 'clinical'}),
    textListField({name: 'muscles', group: 'clinical', layout: 'tags'}),
    bodyRegionsField({expected: false}),
  ]
}

function performanceFields() {
  return [
    defineField({
      name: 'steps',
      type: 'array',
      group: 'clinical',
      of: [defineArrayMember({type: 'exerciseStep'})],
    }),
    defineField({
      name: 'defaultDose',
      title: 'Usual dose',
      type: 'dose',
      group: 'clinical',
      description: 'A page may give its own.',
    }),
    textListField({name: 'cautions', group: 'clinical', layout: 'list'}),
    defineField({
      name: 'easierThan',
      title: 'Progressions',
      type: 'array',
      group: 'clinical',
      of: [defineArrayMember({type: 'reference', to: [{type: 'exercise'}]})],
      description: 'Harder exercises to move on to. The easier ones are found from their side.',
      validation: (rule) => rule.unique().custom(noneItself('An exercise cannot be easier than itself')),
    }),
    defineField({name: 'image', type: 'figure', group: 'identity'}),
    defineField({name: 'video', type: 'video', group: 'identity'}),
  ]
}
