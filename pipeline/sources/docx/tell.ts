import type {Problem} from '../../parse/source.ts'

/** Says a thing once. */
export function tell(problems: Problem[], code: string, message: string): void {
  if (!problems.some((problem) => problem.message === message)) problems.push({code, message})
}
