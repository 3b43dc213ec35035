import {getHeapStatistics, setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** So many bytes may be added before garbage is collected. */
const GROWTH = 12_000_000

/** A run of so many articles leaves much behind. */
const MANY = 5_000

/** Bytes in use after the last collection. */
let settled = 0

/**
 * Collects garbage where memory has grown. Left to itself the engine lets hundreds of megabytes of it lie on a machine
 * with much memory, however little is in use.
 */
export function keepMemoryLow(): void {
  if (inUse() < settled + GROWTH) return
  collect()
  settled = inUse()
}

/**
 * Gives memory that is not in use back to the system, between two parts of a long run: what one part needed is not
 * held while the next takes its own. It takes up to a second, and a small run needs none.
 */
export function giveBackMemory(articles: number): void {
  if (articles < MANY) return
  collect({type: 'major', flavor: 'last-resort'})
  settled = inUse()
}

/** Objects, and the buffers that they hold outside of the heap. */
function inUse(): number {
  const {used_heap_size: heap, external_memory: external} = getHeapStatistics()
  return heap + external
}

/** Node’s own collector, which a flag exposes. */
type Collector = (options?: {readonly type: 'major'; readonly flavor: 'last-resort'}) => void

function exposedCollector(): Collector {
  setFlagsFromString('--expose-gc')
  const collector: unknown = runInNewContext('gc')
  return isCollector(collector) ? collector : () => undefined
}

function isCollector(value: unknown): value is Collector {
  return typeof value === 'function'
}

const collect = exposedCollector()
