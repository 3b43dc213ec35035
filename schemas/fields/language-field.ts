import {defineField} from 'sanity'
import {defaultLanguage} from '../vocabulary.ts'

/** The language of the document's words, as a BCP 47 tag. */
export function languageField() {
  return defineField({
    name: 'language',
    type: 'string',
    group: 'identity',
    initialValue: defaultLanguage,
    readOnly: true,
    hidden: true,
  })
}
