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

/** Samples of short work: an odd count, as the middle one is taken. */
const shortRounds = 201

/** Milliseconds that the samples of one long work take together, and how many there are at least and at most. */
const longTime = 6_000
const [fewestRounds, mostRounds] = [3, 41]

/** Milliseconds that the compiler gets to know the work; long work is of more code, which it takes longer to know. */
const shortWarmTime = 100
const longWarmTime = 2_000

/** Milliseconds above which one run tells enough; the first run of long work takes several times what the next ones do. */
const endless = 4_000

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
  const once = await warm(work, shortWarmTime)
  const isShort = once < long
  const known = isShort ? once : await warm(work, longWarmTime)
  const repeatsIn = (duration: number) => Math.max(1, Math.round(duration / Math.max(known, 0.001)))
  if (isShort) return {work, times: [], repeats: repeatsIn(shortSample), rounds: shortRounds, clock: wallTime}
  const repeats = repeatsIn(longSample)
  const rounds = Math.min(mostRounds, Math.max(fewestRounds, Math.round(longTime / (known * repeats))))
  return {work, times: [], repeats, rounds, clock: processorTime}
}

/** Does the work for so many milliseconds; milliseconds that it takes then. */
async function warm(work: Work, duration: number): Promise<number> {
  const begin = performance.now()
  const times: number[] = []
  while (performance.now() - begin < duration) times.push(await sample({work, repeats: 1, clock: wallTime}))
  return middle(times.slice(times.length >> 1))
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
