import {defineArrayMember, defineField} from 'sanity'
import {printedOnce} from './printed-once.ts'
import {referencesField} from './references-field.ts'

/** What readers see of a page, in reading order: condition and article have the same. */
export function pageFields() {
  return [
    defineField({
      name: 'title',
      type: 'string',
      group: 'page',
      description: 'Headline of the page, as readers see it.',
      validation: (rule) => [
        rule.required(),
        rule.max(110).warning('Search engines usually cut a headline of more than 110 characters'),
      ],
    }),
    defineField({
      name: 'intro',
      type: 'simpleText',
      group: 'page',
      description: 'Paragraphs before the first heading.',
    }),
    defineField({
      name: 'summary',
      type: 'text',
      rows: 4,
      group: 'page',
      validation: (rule) => rule.max(600).warning('A summary is read at a glance: 600 characters at most'),
    }),
    defineField({name: 'heroImage', type: 'figure', group: 'page'}),
    defineField({
      name: 'sections',
      type: 'array',
      group: 'page',
      of: [defineArrayMember({type: 'section'})],
      validation: (rule) => rule.custom(printedOnce).warning(),
    }),
    defineField({
      name: 'keyTakeaways',
      type: 'array',
      group: 'page',
      of: [defineArrayMember({type: 'takeaway'})],
    }),
    referencesField({
      name: 'faqs',
      title: 'FAQs',
      to: ['faq'],
      group: 'page',
      description: 'In the order in which the page prints them.',
    }),
    referencesField({
      name: 'related',
      title: 'Related pages',
      to: ['condition', 'article'],
      weak: true,
      group: 'page',
    }),
  ]
}
