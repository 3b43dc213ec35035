import type {Problem} from './source.ts'

/** Problems in the order of the source; those of no line first. */
export function byLine(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))
}
