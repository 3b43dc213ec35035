import {queryParseError} from '../errors.ts'
import {bare, isConstant, isNode, type Tree} from './tree.ts'
import {textSource} from './text-query/text-source.ts'
import {nodesOf} from './walk.ts'

/** Functions that groq-js parses and then fails on, by namespace. */
const missingFunctions: ReadonlyMap<string, readonly string[]> = new Map([
  ['global', ['anywhere']],
  ['geo', ['latLng', 'contains', 'intersects', 'distance']],
  ['text', ['semanticSimilarity']],
  ['documents', ['get', 'incomingRefCount', 'incomingGlobalDocumentReferenceCount']],
  ['media', ['aspect']],
  ['user', ['attributes']],
])

const promisedFunctions: ReadonlySet<string> = new Set(['changedAny', 'changedOnly'])

export interface TreeFacts {
  /** Whether it calls functions that groq-js evaluates only asynchronously. */
  readonly needsPromises: boolean
  /** Names of the parameters that must have a value. */
  readonly parameters: readonly string[]
}

/** @throws WireError 400 for a function that cannot be evaluated, or not where it stands. */
export function checkTree(query: string, tree: Tree): TreeFacts {
  const parameters = new Set<string>()
  let needsPromises = false
  let textQueries = 0
  for (const node of nodesOf(tree)) {
    if (!isNode(node)) continue
    if (node.type === 'Parameter') parameters.add(node.name)
    if (node.type === 'PipeFuncCall' && node.name === 'score') checkScore(query, node.base)
    if (node.type === 'OpCall' && node.op === 'match' && isTextQuery(node.right)) {
      textQueries += 1
      checkTextQuery(query, node.left, node.right)
    }
    if (node.type !== 'FuncCall') continue
    if (isTextQuery(node)) textQueries -= 1
    if (missingFunctions.get(node.namespace)?.includes(node.name)) refuseFunction(query, node)
    if (promisedFunctions.has(node.name)) needsPromises = true
  }
  if (textQueries < 0) throw at(query, 'text::query', 'text::query() can only stand on the right of “match”')
  return {needsPromises, parameters: [...parameters]}
}

/** @throws WireError 400 for a parameter that the query uses and the request does not give. */
export function refuseParameter(query: string, name: string): never {
  const start = Math.max(0, query.search(new RegExp(`\\$${name}(?![A-Za-z0-9_])`)))
  const description = `param $${name} referenced, but not provided; send it as “$${name}=<JSON>” or in “params”`
  throw queryParseError(query, description, start, start + name.length + 1)
}

export const isTextQuery = (node: Tree) => {
  const inner = bare(node)
  return inner.type === 'FuncCall' && inner.namespace === 'text' && inner.name === 'query'
}

function refuseFunction(query: string, {namespace, name}: {namespace: string; name: string}): never {
  const full = namespace === 'global' ? name : `${namespace}::${name}`
  throw at(query, full, `function ${full}() is not implemented by this lake`)
}

/** Scores belong to documents: what selects, orders or scores them may stand between. */
function checkScore(query: string, base: Tree): void {
  let node = base
  while (
    node.type === 'Group' ||
    node.type === 'Filter' ||
    node.type === 'PipeFuncCall' ||
    node.type === 'Slice'
  ) {
    node = node.base
  }
  const isPlain = node.type === 'AccessElement' || node.type === 'Map' || node.type === 'Projection'
  if (isPlain) throw at(query, 'score', 'score() needs documents, as in *[…] | score(…)')
}

function checkTextQuery(query: string, left: Tree, right: Tree): void {
  const call = bare(right)
  const [words] = call.type === 'FuncCall' ? call.args : []
  if (textSource(left) === undefined || words === undefined || !isConstant(words)) {
    throw at(
      query,
      'text::query',
      'text::query() needs @ or attributes on its left and a text or parameter as argument',
    )
  }
}

function at(query: string, part: string, description: string): Error {
  const start = Math.max(0, query.indexOf(part))
  return queryParseError(query, description, start, start + part.length)
}
