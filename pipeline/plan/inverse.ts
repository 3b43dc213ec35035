import {withoutSystemFields} from './owned-fields.ts'
import {patchBetween} from './patch-between.ts'
import type {Mutation, SanityDocument} from './types.ts'

/** A mutation that takes an earlier one back. */
export type InverseMutation = Mutation | {readonly delete: {readonly id: string}}

/**
 * What turns a written document into what it was, without a condition on its revision.
 *
 * @param before The version of the same `_id` before the write; none where the write has created it.
 */
export function inverseOf(before: SanityDocument | undefined, after: SanityDocument): InverseMutation[] {
  if (before === undefined) return [{delete: {id: after._id}}]
  return patchBetween(withoutSystemFields(after), withoutSystemFields(before))
}
