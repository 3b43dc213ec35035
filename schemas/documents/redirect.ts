import {TransferIcon} from '@sanity/icons/Transfer'
import {defineField, defineType, type CustomValidator, type SanityDocument} from 'sanity'
import {referencedId} from '../fields/is-record.ts'
import {linkTargets} from '../fields/link-targets.ts'
import {alphabetical, lastChanged} from '../fields/orderings.ts'

export const redirect = defineType({
  name: 'redirect',
  type: 'document',
  icon: TransferIcon,
  fields: [
    defineField({
      name: 'from',
      type: 'string',
      description: 'The old path, such as “/blog/hamstring-pain”.',
      validation: (rule) => rule.required().custom(startsWithSlash),
    }),
    defineField({
      name: 'to',
      title: 'To a document',
      type: 'reference',
      weak: true,
      to: linkTargets.map((type) => ({type})),
      description: 'Follows the document when its slug changes.',
    }),
    defineField({
      name: 'toPath',
      title: 'Or to a path',
      type: 'string',
      validation: (rule) => rule.custom(startsWithSlash),
    }),
    defineField({
      name: 'permanent',
      type: 'boolean',
      description: 'Search engines forget the old path.',
      initialValue: true,
    }),
    defineField({name: 'active', type: 'boolean', initialValue: true}),
  ],
  validation: (rule) => rule.custom(oneTarget),
  orderings: [alphabetical('from', 'Old path'), lastChanged],
  preview: {
    select: {from: 'from', path: 'toPath', name: 'to.name', title: 'to.title', active: 'active'},
    prepare: ({from, path, name, title, active}: Parts) => ({
      title: from ?? 'No path',
      subtitle: `${active === false ? 'off, ' : ''}to ${name ?? title ?? path ?? 'nowhere'}`,
    }),
  },
})

interface Parts {
  from?: string
  path?: string
  name?: string
  title?: string
  active?: boolean
}

const startsWithSlash: CustomValidator<string | undefined> = (path) =>
  path === undefined || /^\/(?!\/)/.test(path) || 'A path starts with one “/”'

const oneTarget: CustomValidator<SanityDocument | undefined> = (document) => {
  const targets = [referencedId(document?.['to']), document?.['toPath']].filter(
    (target) => typeof target === 'string' && target !== '',
  )
  return (
    document === undefined ||
    targets.length === 1 || {message: 'Give either a document or a path', path: ['toPath']}
  )
}
