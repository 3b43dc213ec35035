import {defineQuery} from 'groq'
import {clinicFields, seoFields, simpleTextFields} from './projections.ts'

/** The site's own words and its clinic, or null while nobody has filled them in. */
export const siteSettingsQuery = defineQuery(`*[_type == "siteSettings"] | order(_id asc)[0]{
  title, baseUrl, editorialPolicyUrl,
  "clinic": mainClinic->{${clinicFields}},
  disclaimer[]{${simpleTextFields}},
  defaultSeo{${seoFields}}
}`)
