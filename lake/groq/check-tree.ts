import {queryParseError} from '../errors.ts'
import {nodesOf} from './walk.ts'

/** Functions that groq-js parses and then fails on, by namespace. */
const missingFunctions: ReadonlyMap<string, readonly string[]> = new Map([
  ['geo', ['latLng', 'contains', 'intersects', 'distance']],
  ['text', ['query', 'semanticSimilarity']],
  ['documents', ['get', 'incomingRefCount', 'incomingGlobalDocumentReferenceCount']],
  ['media', ['aspect']],
  ['user', ['attributes']],
])

const promisedFunctions: ReadonlySet<string> = new Set(['changedAny', 'changedOnly'])

/** @throws WireError 400 for a parameter without value or a function that cannot be evaluated. */
export function checkTree(query: string, tree: unknown): {needsPromises: boolean} {
  let needsPromises = false
  for (const node of nodesOf(tree)) {
    if (node['type'] === 'Parameter') refuseParameter(query, String(node['name']))
    if (node['type'] !== 'FuncCall') continue
    const namespace = String(node['namespace'])
    const name = String(node['name'])
    if (missingFunctions.get(namespace)?.includes(name)) refuseFunction(query, `${namespace}::${name}`)
    if (promisedFunctions.has(name)) needsPromises = true
  }
  return {needsPromises}
}

function refuseParameter(query: string, name: string): never {
  const start = Math.max(0, query.search(new RegExp(`\\$${name}(?![A-Za-z0-9_])`)))
  const description = `param $${name} referenced, but not provided; send it as “$${name}=<JSON>” or in “params”`
  throw queryParseError(query, description, start, start + name.length + 1)
}

function refuseFunction(query: string, name: string): never {
  const start = Math.max(0, query.indexOf(name))
  const description = `function ${name}() is not implemented by this lake`
  throw queryParseError(query, description, start, start + name.length)
}
