import type {ObjectRenderMembersCallback} from 'sanity'
import {defineIncomingReferenceDecoration} from 'sanity/structure'

/**
 * Adds to a document's form the list of the documents that refer to it.
 *
 * Nothing can be created from that list, so that nobody makes an empty page by following it.
 *
 * @param types The document types to look in.
 */
export function whereUsed(types: readonly string[]): ObjectRenderMembersCallback {
  return (members) => [
    ...members,
    defineIncomingReferenceDecoration({
      name: 'whereUsed',
      title: 'Where used',
      types: types.map((type) => ({type})),
      creationAllowed: false,
    }),
  ]
}
