/** Middle of the times of `runs` calls, in milliseconds; one call goes before to warm up. */
export async function median(runs: number, work: () => unknown): Promise<number> {
  await work()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const begin = performance.now()
    await work()
    times.push(performance.now() - begin)
  }
  return times.toSorted((one, two) => one - two)[Math.floor(runs / 2)] ?? 0
}

/** A line of the report; `ratio` is against the floor that `against` names, measured in the same run. */
export interface Measured {
  readonly what: string
  readonly milliseconds: number
  readonly ratio?: number
  readonly against?: string
}

/** The report of a benchmark as text. */
export function report(title: string, lines: readonly Measured[]): string {
  const rows = lines.map(({what, milliseconds, ratio, against}) => {
    const compared = ratio === undefined ? '' : `${ratio.toFixed(2)}x ${against ?? ''}`
    return `  ${what.padEnd(64)} ${milliseconds.toFixed(3).padStart(10)} ms  ${compared}`.trimEnd()
  })
  return [title, ...rows, ''].join('\n')
}
