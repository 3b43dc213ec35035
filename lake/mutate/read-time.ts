import {invalid} from '../errors.ts'

/**
 * The time that a caller gave for `_createdAt` or `_updatedAt`, or undefined where it is left to the lake.
 *
 * @throws MutationRefused
 */
export function readTime(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return value
  throw invalid(`"${name}" must be a date and time such as 2026-01-31T12:00:00Z`, value)
}
