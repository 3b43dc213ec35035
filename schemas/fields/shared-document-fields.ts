import {defineField, type FieldDefinition} from 'sanity'
import {codesField} from './codes-field.ts'
import {languageField} from './language-field.ts'
import {nameField} from './name-field.ts'
import {provenanceField} from './provenance-field.ts'
import {seoField} from './seo-field.ts'
import {slugField} from './slug-field.ts'
import {aliasesField} from './text-list-field.ts'

/**
 * The fields of a document that many pages share.
 *
 * @param own Fields of the type itself; they stand between the summary and the codes.
 */
export function sharedDocumentFields(own: readonly FieldDefinition[]): FieldDefinition[] {
  return [
    nameField('The name that every page shares. A page’s own wording goes on the page.'),
    slugField('name'),
    languageField(),
    aliasesField(),
    defineField({
      name: 'summary',
      type: 'text',
      rows: 3,
      group: 'identity',
      description: 'What it is in general, without a word about one condition.',
    }),
    ...own,
    codesField(),
    seoField(),
    provenanceField(),
  ]
}
