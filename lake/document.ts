/** A stored document. Frozen by convention: a change makes a new object, so readers never see one change. */
export interface Document {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
  readonly _createdAt: string
  readonly _updatedAt: string
  readonly [attribute: string]: unknown
}

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value has the five attributes that the lake gives every document. */
export function isDocument(value: unknown): value is Document {
  if (!isObject(value)) return false
  return ['_id', '_type', '_rev', '_createdAt', '_updatedAt'].every((name) => typeof value[name] === 'string')
}

/** Whether a value can be a stored document: a bulk load may leave out the attributes that a commit gives. */
export function isStored(value: unknown): value is Document {
  return isObject(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'
}

/** The id shared by a document's published form, its draft and its versions. */
export function publishedId(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length)
  if (id.startsWith('versions.')) return id.split('.').slice(2).join('.')
  return id
}

/** The release that a version is of; undefined for every other document. */
export function releaseNameOf(id: string): string | undefined {
  return id.startsWith('versions.') ? id.split('.')[1] : undefined
}

/** Whether the id is that of a published document: no draft, no version and no system document. */
export function isPublishedId(id: string): boolean {
  return !id.startsWith('drafts.') && !id.startsWith('versions.') && !id.startsWith('_.')
}

/** Whether anybody may read the document of a public dataset: only ids at the root path, without a dot. */
export function isPublicId(id: string): boolean {
  return !id.includes('.')
}
