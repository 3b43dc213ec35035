import type {CustomValidator} from 'sanity'

/** A check that a list has items. Also sees a list that is not there, which `min(1)` passes over. */
export function notEmpty(message: string): CustomValidator<readonly unknown[] | undefined> {
  return (items) => (items !== undefined && items.length > 0) || message
}
