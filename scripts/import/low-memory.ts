import {getHeapStatistics, setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** So many bytes may be added before garbage is collected. */
const GROWTH = 12_000_000

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

/** Objects, and the buffers that they hold outside of the heap. */
function inUse(): number {
  const {used_heap_size: heap, external_memory: external} = getHeapStatistics()
  return heap + external
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
