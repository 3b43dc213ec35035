import {defineArrayMember, defineField} from 'sanity'

/** Keys of the blocks of the source article that this came from. */
export function sourceBlocksField() {
  return defineField({
    name: 'sourceBlocks',
    type: 'array',
    of: [defineArrayMember({type: 'string'})],
    readOnly: true,
    hidden: true,
  })
}
