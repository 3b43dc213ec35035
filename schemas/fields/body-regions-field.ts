import {defineArrayMember, defineField} from 'sanity'
import {notEmpty} from './not-empty.ts'

/** The regions of the body that a document concerns; on a page an empty list is a warning. */
export function bodyRegionsField({expected}: {expected: boolean}) {
  return defineField({
    name: 'bodyRegions',
    type: 'array',
    group: 'identity',
    description: 'Main region first.',
    of: [defineArrayMember({type: 'reference', to: [{type: 'bodyRegion'}], options: {disableNew: true}})],
    validation: (rule) => [
      rule.unique(),
      ...(expected
        ? [rule.custom(notEmpty('Without a body region this page cannot be found by region')).warning()]
        : []),
    ],
  })
}
