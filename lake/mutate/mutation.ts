import {isObject, type JsonObject} from '../document.ts'
import {invalid} from '../errors.ts'
import {readOperations, type PatchOperations} from './patch/operations.ts'

/** Which documents a deletion or patch is for. */
export type Target =
  | {readonly kind: 'ids'; readonly ids: readonly string[]}
  | {readonly kind: 'query'; readonly query: string; readonly params: JsonObject}

export type Mutation =
  | {readonly kind: 'create' | 'createOrReplace' | 'createIfNotExists'; readonly attributes: JsonObject}
  | {readonly kind: 'delete'; readonly target: Target}
  | {
      readonly kind: 'patch'
      readonly target: Target
      readonly operations: PatchOperations
      readonly ifRevisionID: string | undefined
    }

const targetKeys = ['id', 'query', 'params']

/**
 * Reads one mutation of a request.
 *
 * @throws MutationRefused with the mutation as its value, so that the caller sees what was not understood.
 */
export function readMutation(value: unknown): Mutation {
  if (!isObject(value)) throw invalid('A mutation must be an object such as {"create": {…}}', value)
  const [kind, ...others] = Object.keys(value)
  if (kind === undefined || others.length > 0) {
    throw invalid('A mutation must have exactly one key, its kind', value)
  }
  const body = value[kind]
  if (!isObject(body)) throw invalid(`The mutation "${kind}" must hold an object`, value)
  if (kind === 'create' || kind === 'createOrReplace' || kind === 'createIfNotExists') {
    return {kind, attributes: body}
  }
  if (kind === 'delete') {
    refuseUnknown(body, [...targetKeys, 'purge'], value)
    return {kind, target: readTarget(body, value)}
  }
  if (kind === 'patch') return readPatch(body, value)
  const known = 'create, createOrReplace, createIfNotExists, delete, patch'
  throw invalid(`Unknown mutation "${kind}"; the known ones are ${known}`, value)
}

function readPatch(body: JsonObject, mutation: JsonObject): Mutation {
  const {id: _id, query: _query, params: _params, ifRevisionID, ifRevisionId, ...operations} = body
  const revision = ifRevisionID ?? ifRevisionId ?? undefined
  if (revision !== undefined && typeof revision !== 'string') {
    throw invalid('"ifRevisionID" must be the _rev of the document, a string', mutation)
  }
  return {
    kind: 'patch',
    target: readTarget(body, mutation),
    operations: readOperations(operations, mutation),
    ifRevisionID: revision,
  }
}

function readTarget(body: JsonObject, mutation: JsonObject): Target {
  const {id, query, params} = body
  if (typeof query === 'string' && id === undefined) {
    if (params !== undefined && !isObject(params)) throw invalid('"params" must be an object', mutation)
    return {kind: 'query', query, params: params ?? {}}
  }
  const ids: unknown[] = Array.isArray(id) ? id : [id]
  if (query === undefined && ids.length > 0 && ids.every((each) => typeof each === 'string')) {
    return {kind: 'ids', ids}
  }
  throw invalid('Say which documents: "id" with a string, or "query" with a string', mutation)
}

function refuseUnknown(body: JsonObject, known: readonly string[], mutation: JsonObject): void {
  const unknown = Object.keys(body).find((key) => !known.includes(key))
  if (unknown !== undefined)
    throw invalid(`Unknown key "${unknown}"; known are ${known.join(', ')}`, mutation)
}
