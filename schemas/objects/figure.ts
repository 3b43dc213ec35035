import {ImageIcon} from '@sanity/icons/Image'
import {defineField, defineType, type CustomValidator} from 'sanity'
import {isRecord} from '../fields/is-record.ts'

export const figure = defineType({
  name: 'figure',
  type: 'image',
  icon: ImageIcon,
  options: {hotspot: true},
  fields: [
    defineField({
      name: 'alt',
      title: 'Description of the image',
      type: 'string',
      description: 'For readers who cannot see it: what it shows, not how it looks.',
      validation: (rule) => rule.custom(describedOrDecorative),
    }),
    defineField({
      name: 'decorative',
      type: 'boolean',
      description: 'The image says nothing that the text does not.',
    }),
    defineField({name: 'caption', type: 'string'}),
    defineField({name: 'credit', type: 'string'}),
    defineField({
      name: 'sourceUrl',
      title: 'Address in the source',
      type: 'url',
      readOnly: true,
      hidden: ({value}) => value === undefined,
      validation: (rule) => rule.uri({allowRelative: true, scheme: ['http', 'https', 'data-sha256']}),
    }),
  ],
})

const describedOrDecorative: CustomValidator<string | undefined> = (alt, {parent}) => {
  if (!isRecord(parent) || parent['asset'] === undefined || parent['decorative'] === true) return true
  return (alt !== undefined && alt.trim() !== '') || 'Describe the image, or mark it as decorative'
}
