import {createHash} from 'node:crypto'
import type {ParsedQuery} from './groq/parse-query.ts'
import {typesRead} from './groq/plan/types-read.ts'
import type {Tree} from './groq/tree.ts'
import {nodesOf} from './groq/walk.ts'

/** The tag that every transaction has: of queries that may depend on any document. */
export const datasetTag = tagOf('dataset')

/** The tags of these types of documents, each once. A tag is opaque to clients: `s1:` and eight hexadecimal digits. */
export function syncTagsOf(types: readonly string[]): string[] {
  return [...new Set(types)].toSorted().map((type) => tagOf(`type ${type}`))
}

/**
 * What the answer to a query depends on: after a transaction that has none of these tags it is the same. Where
 * the query does not name the types that it reads, or follows references, that is `datasetTag` alone.
 */
export function syncTagsOfQuery({tree, params}: ParsedQuery): string[] {
  const types = followsReferences(tree) ? undefined : typesRead(tree, params)
  return types === undefined ? [datasetTag] : syncTagsOf([...types])
}

const followers = new WeakMap<Tree, boolean>()

/** Remembered with the tree: it does not depend on parameters, and large queries are often of this kind. */
function followsReferences(tree: Tree): boolean {
  const known = followers.get(tree)
  if (known !== undefined) return known
  const follows = [...nodesOf(tree)].some(({type}) => type === 'Deref')
  followers.set(tree, follows)
  return follows
}

function tagOf(text: string): string {
  return `s1:${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
}
