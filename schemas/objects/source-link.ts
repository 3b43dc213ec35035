import {LinkIcon} from '@sanity/icons/Link'
import {defineField, defineType} from 'sanity'

export const sourceLink = defineType({
  name: 'sourceLink',
  title: 'Link in the source',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({name: 'rel', type: 'string', description: 'What the link is for, such as “next”.'}),
    defineField({name: 'title', type: 'string'}),
    // A string and not a url: what the source says is kept, even where it is no valid address.
    defineField({name: 'href', title: 'Address as written', type: 'string'}),
  ],
  preview: {select: {title: 'title', subtitle: 'href'}},
})
