import {defineField} from 'sanity'

/** Where the document came from; written by imports only. */
export function provenanceField() {
  return defineField({
    name: 'provenance',
    type: 'provenance',
    group: 'source',
    readOnly: true,
    hidden: ({value}) => value === undefined,
  })
}
