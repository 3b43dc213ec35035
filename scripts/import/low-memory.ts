import {getHeapStatistics, setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** So many bytes may come to the heap before garbage is collected. */
const GROWTH = 40_000_000

/** Bytes in use after the last collection. */
let settled = 0

/**
 * Collects garbage where the heap has grown. Left to itself the engine lets hundreds of megabytes of it lie on a machine
 * with much memory, however little is in use.
 */
export function keepMemoryLow(): void {
  if (getHeapStatistics().used_heap_size < settled + GROWTH) return
  collect()
  settled = getHeapStatistics().used_heap_size
}

function exposedCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const collector: unknown = runInNewContext('gc')
  return isCollector(collector) ? collector : () => undefined
}

function isCollector(value: unknown): value is () => void {
  return typeof value === 'function'
}

const collect = exposedCollector()
