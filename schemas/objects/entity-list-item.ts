import {defineField, defineType} from 'sanity'

const listable = ['condition', 'article', 'symptom', 'cause', 'treatment', 'exercise', 'faq'] as const

export const entityListItem = defineType({
  name: 'entityListItem',
  title: 'Linked content',
  type: 'object',
  fields: [
    defineField({
      name: 'entity',
      type: 'reference',
      to: listable.map((type) => ({type})),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'label',
      type: 'string',
      description: 'Wording on this page, when it differs from the name.',
    }),
    defineField({name: 'note', type: 'simpleText'}),
  ],
  preview: {
    select: {label: 'label', name: 'entity.name', title: 'entity.title', question: 'entity.question'},
    prepare: ({label, name, title, question}: Record<string, string | undefined>) => ({
      title: label ?? name ?? title ?? question ?? 'Nothing chosen',
    }),
  },
})
