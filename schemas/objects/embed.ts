import {LinkIcon} from '@sanity/icons/Link'
import {defineField, defineType} from 'sanity'
import {previewLine, type Selected} from '../fields/preview.ts'

/** Content of another site, such as a map, a podcast or a post: pages show it as a link and never load it. */
export const embed = defineType({
  name: 'embed',
  title: 'Content of another site',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'url',
      title: 'URL',
      type: 'url',
      validation: (rule) => rule.required().uri({scheme: ['http', 'https'], allowRelative: true}),
    }),
    defineField({name: 'provider', type: 'string', description: 'Name of the other site.'}),
    defineField({name: 'title', type: 'string'}),
    defineField({
      name: 'text',
      type: 'text',
      rows: 3,
      description: 'The words of the post, as it shows them.',
    }),
  ],
  preview: {
    select: {title: 'title', text: 'text', url: 'url', provider: 'provider'},
    prepare: ({
      title,
      text,
      url,
      provider,
    }: Selected<{[Field in 'title' | 'text' | 'url' | 'provider']: string}>) => ({
      title: title ?? text ?? url ?? 'No address',
      subtitle: previewLine(provider, url),
    }),
  },
})
