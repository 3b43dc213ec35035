import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {defineField, defineType} from 'sanity'

export const seo = defineType({
  name: 'seo',
  title: 'SEO',
  type: 'object',
  icon: EarthGlobeIcon,
  fields: [
    defineField({
      name: 'title',
      type: 'string',
      description: 'Leave empty to use the headline or name.',
      validation: (rule) => rule.max(60).warning('Search results usually cut a title after 60 characters'),
    }),
    defineField({
      name: 'description',
      type: 'text',
      rows: 2,
      description: 'Leave empty to use the summary.',
      validation: (rule) =>
        rule.max(160).warning('Search results usually cut a description after 160 characters'),
    }),
    defineField({name: 'image', type: 'figure', description: 'Shown where the page is shared.'}),
    defineField({
      name: 'canonicalUrl',
      title: 'Canonical URL',
      type: 'url',
      description: 'Only when the same text is published first at another address.',
    }),
    defineField({
      name: 'noIndex',
      title: 'Hide from search engines',
      type: 'boolean',
    }),
  ],
})
