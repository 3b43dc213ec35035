import {setTimeout} from 'node:timers/promises'
import {AssetFault} from './asset-fault.ts'
import type {AssetLimits} from './limits.ts'

export type RetryLimits = Pick<AssetLimits, 'attempts' | 'firstWait' | 'longestWait'>

/**
 * Does the work again while it fails with an {@link AssetFault} that may pass: after the time that the server asks
 * for, else after one that doubles with each attempt and varies, lest all come back at once.
 */
export async function withRetries<Result>(limits: RetryLimits, work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof AssetFault) || error.retry === undefined || attempt >= limits.attempts)
        throw error
      const doubled = limits.firstWait * 2 ** (attempt - 1) * (0.5 + Math.random() / 2)
      await setTimeout(Math.min(error.retry.after ?? doubled, limits.longestWait))
    }
  }
}

/** Milliseconds that a `Retry-After` header asks for, in either of its forms; undefined where it says nothing. */
export function retryAfter(header: string | undefined, now = Date.now()): number | undefined {
  if (header === undefined) return undefined
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** Whether an answer of this status may be another one later. */
export const mayPass = (status: number): boolean => status === 429 || status === 408 || status >= 500
