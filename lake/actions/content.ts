import {isObject, releaseNameOf, type Document, type JsonObject} from '../document.ts'
import {checkBelongs, readObject} from './action.ts'
import {malformed} from './action-error.ts'

/** What a copy of a document under another id takes along. */
export function copyOf(document: Document, id: string): JsonObject {
  const {_rev, _updatedAt, _system, ...content} = document
  return {...content, _id: id}
}

/** A draft or version as it is when published over what is there. */
export function publishedForm(version: Document, id: string, current: Document | null): JsonObject {
  const content = copyOf(version, id)
  const strengthened = strengthen({...content, ...(current === null ? {} : {_createdAt: current._createdAt})})
  return isObject(strengthened) ? strengthened : content
}

/**
 * References that were weak until their targets would be published become strong, unless their marker says that
 * they are weak by nature.
 */
function strengthen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => strengthen(item))
  if (!isObject(value)) return value
  const {_strengthenOnPublish: marker, _weak, ...rest} = value
  const entries = Object.fromEntries(Object.entries(rest).map(([name, item]) => [name, strengthen(item)]))
  const keepsWeak = !isObject(marker) || typeof value['_ref'] !== 'string' || marker['weak'] === true
  return _weak === undefined || !keepsWeak ? entries : {...entries, _weak}
}

/** A document as a version of a release, with what the lake notes about it. */
export function asVersion(content: JsonObject, id: string, publishedId: string, base?: Document): JsonObject {
  const release = releaseNameOf(id)
  if (release === undefined) return {...content, _id: id}
  const system = {
    bundleId: release,
    release: {_ref: `_.releases.${release}`, _weak: true},
    group: {_ref: `_.groups.${publishedId}`, _weak: true},
    ...(base === undefined ? {} : {base: {id: base._id, rev: base._rev}}),
  }
  return {...content, _id: id, _system: system}
}

/** The document of an action, under `document` or, as it was called before, `attributes`. */
export function readDocument(action: JsonObject, publishedId: string): JsonObject & {readonly _id: string} {
  const name = action['document'] === undefined ? 'attributes' : 'document'
  const {_rev, _updatedAt, ...document} = readObject(action, name)
  const {_id: id = `drafts.${publishedId}`, _type: type} = document
  if (typeof id !== 'string') throw malformed(`"_id" of "${name}" must be a string`, id)
  if (typeof type !== 'string' || type === '') throw malformed(`"${name}" needs a "_type"`, type ?? null)
  return {...document, _id: checkBelongs(id, publishedId)}
}
