import {defineField} from 'sanity'

/** What search engines and shared links show. */
export function seoField() {
  return defineField({name: 'seo', title: 'SEO', type: 'seo', group: 'seo'})
}
