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

/** The id shared by a document's published form, its draft and its versions. */
export function publishedId(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length)
  if (id.startsWith('versions.')) return id.split('.').slice(2).join('.')
  return id
}

/** Whether the id is that of a published document: no draft, no version and no system document. */
export function isPublishedId(id: string): boolean {
  return !id.startsWith('drafts.') && !id.startsWith('versions.') && !id.startsWith('_.')
}

/** Whether anybody may read the document of a public dataset: only ids at the root path, without a dot. */
export function isPublicId(id: string): boolean {
  return !id.includes('.')
}
