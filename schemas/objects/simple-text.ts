import {defineArrayMember, defineType} from 'sanity'
import {annotations, decorators, lists} from '../fields/text-marks.ts'

export const simpleText = defineType({
  name: 'simpleText',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [{title: 'Normal', value: 'normal'}],
      lists,
      marks: {decorators, annotations},
    }),
  ],
})
