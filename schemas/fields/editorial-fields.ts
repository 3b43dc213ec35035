import {defineArrayMember, defineField} from 'sanity'
import {referencesField} from './references-field.ts'

/** Who wrote and checked a page, when, and on what evidence. */
export function editorialFields() {
  return [
    referencesField({name: 'authors', to: ['author'], group: 'editorial'}),
    defineField({
      name: 'clinic',
      type: 'reference',
      to: [{type: 'clinic'}],
      group: 'editorial',
      description: 'Publisher of the page; its booking address is used where a button has none.',
    }),
    reviewField(),
    defineField({name: 'publishedAt', type: 'datetime', group: 'editorial'}),
    defineField({
      name: 'revisedAt',
      type: 'datetime',
      group: 'editorial',
      description: 'Change this only when the words change for readers.',
    }),
    defineField({
      name: 'citations',
      type: 'array',
      group: 'editorial',
      of: [defineArrayMember({type: 'citationUse'})],
    }),
  ]
}

/** Where the clinical check of a text stands. */
export function reviewField() {
  return defineField({
    name: 'review',
    type: 'medicalReview',
    group: 'editorial',
    initialValue: {status: 'needsReview'},
  })
}
