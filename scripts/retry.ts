import {setTimeout} from 'node:timers/promises'

/** How long one piece of work is tried again after failures that may pass. */
export interface RetryLimits {
  readonly tries: number
  /** Wait before the second try, in milliseconds; it doubles from try to try. */
  readonly firstWait: number
  /** Longest wait, also where a server asks for more. */
  readonly longestWait: number
}

export const retryLimits: RetryLimits = {tries: 8, firstWait: 250, longestWait: 60_000}

/** Whether a failure may pass, and after how many milliseconds the server wants to be asked again. */
export interface Passing {
  readonly after?: number
}

/**
 * Does the work again while it fails in a way that may pass.
 *
 * @param passing Says of a failure that it may pass; `undefined` hands it on.
 */
export async function withRetry<Result>(
  work: (attempt: number) => Promise<Result>,
  passing: (error: unknown) => Passing | undefined,
  {tries, firstWait, longestWait}: RetryLimits = retryLimits,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(attempt)
    } catch (error) {
      const pause = passing(error)
      if (pause === undefined || attempt >= tries) throw error
      const wait = pause.after ?? firstWait * 2 ** (attempt - 1) * (0.75 + Math.random() / 2)
      await setTimeout(Math.min(wait, longestWait))
    }
  }
}

/** Milliseconds of a `Retry-After` header: seconds or a date. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined || header.trim() === '') return undefined
  const seconds = Number(header)
  const wait = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined
}
