import {defineArrayMember, defineField} from 'sanity'
import {notEmpty} from './not-empty.ts'
import {uniqueEdges} from './unique-edges.ts'

interface Edges {
  name: string
  /** The object type of the items. */
  edge: string
  /** The reference field of that type. */
  target: string
  /** A warning for a list without items. */
  whenEmpty?: string
}

/** A list of facts of a page, each an edge to a shared document; none leads to the same one twice. */
export function edgesField({name, edge, target, whenEmpty}: Edges) {
  return defineField({
    name,
    type: 'array',
    group: 'clinical',
    of: [defineArrayMember({type: edge})],
    validation: (rule) => [
      rule.custom(uniqueEdges(target)),
      ...(whenEmpty === undefined ? [] : [rule.custom(notEmpty(whenEmpty)).warning()]),
    ],
  })
}
