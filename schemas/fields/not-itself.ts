import {getPublishedId, type CustomValidator} from 'sanity'
import {referencedId} from './is-record.ts'

/** A check that a reference does not point to its own document. */
export function notItself(message: string): CustomValidator {
  return (reference, {document}) =>
    document === undefined || referencedId(reference) !== getPublishedId(document._id) || message
}

/** The same check for each reference of a list. */
export function noneItself(message: string): CustomValidator<readonly unknown[] | undefined> {
  return (references, {document}) =>
    document === undefined ||
    !(references ?? []).some((reference) => referencedId(reference) === getPublishedId(document._id)) ||
    message
}
