import type {Problem} from '../../../parse/source.ts'

/** Collects problems of one body; what occurs many times is one problem that says how often. */
export interface BodyProblems {
  readonly report: (code: string, message: string) => void
  readonly all: () => readonly Problem[]
}

export function collectProblems(): BodyProblems {
  const counts = new Map<string, {readonly problem: Problem; count: number}>()
  return {
    report: (code, message) => {
      const key = `${code}\n${message}`
      const known = counts.get(key)
      if (known === undefined) counts.set(key, {problem: {code, message}, count: 1})
      else known.count += 1
    },
    all: () =>
      [...counts.values()].map(({problem, count}) =>
        count === 1 ? problem : {...problem, message: `${problem.message} (${count} times)`},
      ),
  }
}
