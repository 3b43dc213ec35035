import {BlockElementIcon} from '@sanity/icons/BlockElement'
import {defineField, defineType, type ValidationContext} from 'sanity'
import {choiceField, titleOf} from '../fields/choices.ts'
import {previewLine, type Selected} from '../fields/preview.ts'
import {sourceBlocksField} from '../fields/source-blocks-field.ts'
import {sectionKinds, sectionLists} from '../vocabulary.ts'

export const section = defineType({
  name: 'section',
  type: 'object',
  icon: BlockElementIcon,
  fields: [
    choiceField({
      name: 'kind',
      values: sectionKinds,
      titles: {seekHelp: 'When to seek help', faqs: 'FAQs'},
      required: true,
      initialValue: 'other',
    }),
    defineField({
      name: 'heading',
      type: 'string',
      description:
        'Without one where the text goes on from the introduction: only in a section of the kind “Other”.',
      validation: (rule) => rule.custom(headedUnlessOther),
    }),
    defineField({
      name: 'anchor',
      type: 'string',
      description: 'The part of the address after “#”. A change breaks links to this section.',
      validation: (rule) => rule.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {name: 'lower-case words and hyphens'}),
    }),
    defineField({name: 'body', title: 'Text', type: 'richText'}),
    choiceField({
      name: 'list',
      values: sectionLists,
      titles: {redFlags: 'Warning signs', faqs: 'FAQs'},
      description: 'The list of this document that is printed here. Its items are edited in that list.',
    }),
    defineField({
      name: 'listGroup',
      type: 'string',
      description: 'Only where the list has groups: the one to print here.',
      hidden: hiddenWithoutList,
    }),
    defineField({
      name: 'bodyAfter',
      title: 'Text after the list',
      type: 'richText',
      hidden: hiddenWithoutList,
    }),
    defineField({
      name: 'callToAction',
      type: 'callToAction',
      hidden: ({parent, value}: {parent?: {kind?: string}; value?: unknown}) =>
        parent?.kind !== 'callToAction' && value === undefined,
    }),
    sourceBlocksField(),
  ],
  preview: {
    select: {heading: 'heading', kind: 'kind', list: 'list'},
    prepare: ({heading, kind, list}: Selected<{heading: string; kind: string; list: string}>) => ({
      title: heading ?? 'No heading',
      subtitle: previewLine(kind && titleOf(kind), list && `prints ${titleOf(list).toLowerCase()}`),
    }),
  },
})

/** What an article shows above its first heading, or without one, may hold pictures and tables. */
function headedUnlessOther(heading: string | undefined, {parent}: ValidationContext): true | string {
  const kind = typeof parent === 'object' && parent !== null && 'kind' in parent ? parent.kind : undefined
  return kind === 'other' || (heading !== undefined && heading !== '') || noHeading
}

const noHeading = 'Write a heading, or choose the kind “Other” for a text that goes on without one.'

function hiddenWithoutList({parent, value}: {parent?: {list?: string}; value?: unknown}): boolean {
  return parent?.list === undefined && value === undefined
}
