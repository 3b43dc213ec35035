import {invalid} from '../errors.ts'

const maximumLength = 128

/**
 * The id itself, if a document may have it.
 *
 * @throws MutationRefused
 * @see {@link https://www.sanity.io/docs/content-lake/ids | IDs and paths}
 */
export function checkId(id: unknown): string {
  if (typeof id === 'string' && isDocumentId(id)) return id
  const rule = `up to ${maximumLength} of a-z A-Z 0-9 . _ -, no segment empty or starting with "-"`
  throw invalid(`Malformed document ID: ${JSON.stringify(id)}; an id has ${rule}`, id)
}

export function isDocumentId(id: string): boolean {
  if (id.length > maximumLength || !/^[A-Za-z0-9._-]+$/.test(id)) return false
  const segments = id.split('.')
  if (segments.some((segment) => segment === '' || segment.startsWith('-'))) return false
  if (segments[0] === 'versions') return segments.length >= 3
  return segments[0] !== 'drafts' || segments.length >= 2
}

/** Whether the text can be the id of a transaction, and so the `_rev` of documents. */
export function isTransactionId(id: string): boolean {
  return id.length <= maximumLength && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id)
}
