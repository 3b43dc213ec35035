import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** From so many bytes resident on, garbage is collected at every opportunity. */
const ENOUGH = 180_000_000

/**
 * Collects garbage where the process has grown. Left to itself the engine lets hundreds of megabytes of it lie on a
 * machine with much memory, however little is in use.
 */
export function keepMemoryLow(): void {
  if (process.memoryUsage.rss() > ENOUGH) collect()
}

function exposedCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const collector: unknown = runInNewContext('gc')
  return isCollector(collector) ? collector : () => undefined
}

const isCollector = (value: unknown): value is () => void => typeof value === 'function'

const collect = exposedCollector()
