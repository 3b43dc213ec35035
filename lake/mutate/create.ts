import type {Document, JsonObject} from '../document.ts'
import {invalid, MutationRefused} from '../errors.ts'
import {keysBelow} from './array-keys.ts'
import {checkId} from './ids.ts'
import {readTime} from './read-time.ts'
import type {Apply, Result} from './transact.ts'
import type {Workspace} from './workspace.ts'

type Creation = 'create' | 'createOrReplace' | 'createIfNotExists'

export const applyCreate: Apply<Creation> = ({kind, attributes}, work, {index, settings}) => {
  const id = creationId(kind, attributes, settings.sources.createId)
  const current = work.get(id)
  if (current !== null && kind === 'createIfNotExists') {
    return [{id, operation: 'none', document: current}]
  }
  if (current !== null && kind === 'create') {
    const description = `The document with the ID "${id}" already exists`
    throw new MutationRefused({type: 'documentAlreadyExistsError', description, id})
  }
  const content = settings.autoGenerateArrayKeys
    ? keysBelow(attributes, settings.sources.createKey)
    : attributes
  const document = createDocument(id, content, current, work)
  const {_rev, ...event} = document
  work.put(id, document, index, {[current === null ? 'create' : kind]: event})
  const result: Result = {id, operation: current === null ? 'create' : 'update', document}
  return [result]
}

/** Missing or ending in a dot: the lake finds the rest of the id, except where the caller must know it. */
function creationId(kind: Creation, {_id}: JsonObject, createId: () => string): string {
  if (_id === undefined || _id === null || _id === '') {
    if (kind === 'create') return createId()
    throw invalid(`"${kind}" needs an "_id"`, _id ?? null)
  }
  return checkId(typeof _id === 'string' && _id.endsWith('.') ? _id + createId() : _id)
}

function createDocument(
  id: string,
  content: JsonObject,
  current: Document | null,
  work: Workspace,
): Document {
  const {_type, _createdAt, _updatedAt, _rev, _id, ...attributes} = content
  if (typeof _type !== 'string' || _type === '') {
    throw invalid(`The document "${id}" needs a "_type", a string that is not empty`, _type ?? null)
  }
  const isSameKind = current !== null && current._type === _type
  return {
    _id: id,
    _type,
    _createdAt: readTime(_createdAt, '_createdAt') ?? (isSameKind ? current._createdAt : work.timestamp),
    _updatedAt: readTime(_updatedAt, '_updatedAt') ?? work.timestamp,
    _rev: work.transactionId,
    ...attributes,
  }
}
