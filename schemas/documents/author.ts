import {UserIcon} from '@sanity/icons/User'
import {defineArrayMember, defineField, defineType, type CustomValidator} from 'sanity'
import {choicesField} from '../fields/choices.ts'
import {plainGroups} from '../fields/groups.ts'
import {languageField} from '../fields/language-field.ts'
import {nameField} from '../fields/name-field.ts'
import {alphabetical, lastChanged} from '../fields/orderings.ts'
import {provenanceField} from '../fields/provenance-field.ts'
import {sameAsField} from '../fields/same-as-field.ts'
import {seoField} from '../fields/seo-field.ts'
import {slugField} from '../fields/slug-field.ts'
import {textListField} from '../fields/text-list-field.ts'
import {whereUsed} from '../fields/where-used.ts'
import {authorRoles} from '../vocabulary.ts'

export const author = defineType({
  name: 'author',
  title: 'Author or reviewer',
  type: 'document',
  icon: UserIcon,
  groups: plainGroups,
  renderMembers: whereUsed(['condition', 'article', 'faq']),
  fields: [
    nameField('The public name, without titles.'),
    slugField('name'),
    languageField(),
    choicesField({
      name: 'roles',
      values: authorRoles,
      group: 'identity',
      required: true,
      initialValue: ['author'],
    }),
    defineField({name: 'jobTitle', type: 'string', group: 'identity'}),
    defineField({
      name: 'honorificSuffix',
      title: 'Letters after the name',
      type: 'string',
      group: 'identity',
    }),
    defineField({
      name: 'credentials',
      type: 'array',
      group: 'identity',
      of: [defineArrayMember({type: 'credential'})],
      validation: (rule) => rule.custom(reviewerHasCredential),
    }),
    defineField({name: 'bio', title: 'Biography', type: 'simpleText', group: 'identity'}),
    defineField({name: 'photo', type: 'figure', group: 'identity'}),
    defineField({name: 'worksFor', type: 'reference', to: [{type: 'clinic'}], group: 'identity'}),
    textListField({name: 'knowsAbout', group: 'identity', layout: 'tags'}),
    sameAsField(),
    seoField(),
    provenanceField(),
  ],
  orderings: [alphabetical(), lastChanged],
  preview: {select: {title: 'name', subtitle: 'jobTitle', media: 'photo'}},
})

const reviewerHasCredential: CustomValidator<readonly unknown[] | undefined> = (credentials, {document}) => {
  const roles = document?.['roles']
  if (!Array.isArray(roles) || !roles.includes('reviewer')) return true
  return (credentials !== undefined && credentials.length > 0) || 'A reviewer needs at least one credential'
}
