/** What is timed; a promise is waited for. */
export type Work = () => unknown

interface Lane {
  readonly work: Work
  /** Milliseconds. */
  readonly times: number[]
  /** How often the work is done within one sample. */
  readonly repeats: number
  readonly rounds: number
  readonly clock: () => number
}

/** Milliseconds of a sample of short work: most end before the system gives the processor to somebody else. */
const shortSample = 0.2

/** Milliseconds of a sample of long work, by the time of the processor, which is told in steps of some milliseconds. */
const longSample = 100

/** Milliseconds above which work is long. */
const long = 1

/** Milliseconds that the compiler gets to know the work, and above which one run tells enough. */
const warmTime = 100
const endless = 1000

/**
 * Milliseconds that each work takes. Samples are taken in turn, so that what else the machine does meets all alike,
 * and the middle one counts. Of work that takes seconds there is one.
 *
 * @param check Sees what each work gives, once.
 */
export async function compare<Name extends string>(
  works: ReadonlyMap<Name, Work>,
  check: (name: Name, result: unknown) => void = () => undefined,
): Promise<Map<Name, number>> {
  const lanes = new Map<Name, Lane>()
  for (const [name, work] of works) {
    lanes.set(name, await createLane(work, (result) => check(name, result)))
  }
  const rounds = Math.max(...[...lanes.values()].map((lane) => lane.rounds))
  for (let round = 0; round < rounds; round += 1) {
    for (const lane of lanes.values()) if (round < lane.rounds) lane.times.push(await sample(lane))
  }
  return new Map([...lanes].map(([name, {times}]) => [name, middle(times)]))
}

/** The middle one; of none, NaN. */
export function middle(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? Number.NaN
}

async function createLane(work: Work, check: (result: unknown) => void): Promise<Lane> {
  const start = processorTime()
  const result = await work()
  const first = processorTime() - start
  check(result)
  if (first > endless) return {work, times: [first], repeats: 1, rounds: 0, clock: processorTime}
  const begin = performance.now()
  const times: number[] = []
  while (performance.now() - begin < warmTime) times.push(await sample({work, repeats: 1, clock: wallTime}))
  const once = Math.max(middle(times), 0.001)
  const repeatsIn = (duration: number) => Math.max(1, Math.round(duration / once))
  if (once < long) {
    return {work, times: [], repeats: repeatsIn(shortSample), rounds: 201, clock: wallTime}
  }
  return {work, times: [], repeats: repeatsIn(longSample), rounds: 3, clock: processorTime}
}

async function sample({work, repeats, clock}: Pick<Lane, 'work' | 'repeats' | 'clock'>): Promise<number> {
  const begin = clock()
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const result = work()
    if (result instanceof Promise) await result
  }
  return (clock() - begin) / repeats
}

const wallTime = () => performance.now()

function processorTime(): number {
  const {user, system} = process.threadCpuUsage()
  return (user + system) / 1000
}
