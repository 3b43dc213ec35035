import {CogIcon} from '@sanity/icons/Cog'
import {defineField, defineType} from 'sanity'

export const siteSettings = defineType({
  name: 'siteSettings',
  type: 'document',
  icon: CogIcon,
  fields: [
    defineField({name: 'title', type: 'string', validation: (rule) => rule.required()}),
    defineField({
      name: 'baseUrl',
      title: 'Address of the site',
      type: 'url',
      description: 'What the paths of pages are added to.',
    }),
    defineField({name: 'mainClinic', type: 'reference', to: [{type: 'clinic'}]}),
    defineField({
      name: 'disclaimer',
      type: 'simpleText',
      description: 'Printed under every page with medical content.',
    }),
    defineField({name: 'editorialPolicyUrl', title: 'Address of the editorial policy', type: 'url'}),
    defineField({name: 'defaultSeo', title: 'Default SEO', type: 'seo'}),
    defineField({
      name: 'reviewMonths',
      title: 'Months between reviews',
      type: 'number',
      initialValue: 24,
      validation: (rule) => rule.integer().positive(),
    }),
  ],
  preview: {
    select: {subtitle: 'title'},
    prepare: ({subtitle}: {subtitle?: string}) => ({title: 'Site settings', subtitle: subtitle ?? ''}),
  },
})
