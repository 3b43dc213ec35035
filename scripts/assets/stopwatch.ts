import {AssetFault} from './asset-fault.ts'
import type {AssetLimits} from './limits.ts'

/** Ends a fetch that takes too long. */
export interface Stopwatch {
  /** Aborted where time is up. */
  readonly signal: AbortSignal
  /** Why time is up; undefined while it is not. */
  fault(): AssetFault | undefined
  /** Something came in. */
  touch(): void
  stop(): void
}

export function startStopwatch({
  idleTime,
  totalTime,
}: Pick<AssetLimits, 'idleTime' | 'totalTime'>): Stopwatch {
  const controller = new AbortController()
  let fault: AssetFault | undefined
  const end = (message: string): void => {
    fault ??= new AssetFault('too-slow', message)
    controller.abort(fault)
  }
  const total = setTimeout(() => end(`did not come in within ${totalTime / 1000} s`), totalTime)
  const idle = setTimeout(() => end(`stopped coming in for ${idleTime / 1000} s`), idleTime)
  return {
    signal: controller.signal,
    fault: () => fault,
    touch: () => void idle.refresh(),
    stop() {
      clearTimeout(total)
      clearTimeout(idle)
    },
  }
}
