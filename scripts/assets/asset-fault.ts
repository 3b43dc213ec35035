import type {Passing} from '../retry.ts'

/** Why a picture or file cannot be had; a stable word for programs. */
export type AssetFaultCode =
  | 'scheme'
  | 'credentials'
  | 'port'
  | 'private-address'
  | 'unknown-host'
  | 'redirects'
  | 'status'
  | 'too-large'
  | 'too-slow'
  | 'wrong-type'
  | 'connection'
  | 'host-down'
  | 'upload'
  | 'not-found'

/** A picture or file that cannot be had: the message goes on where a sentence says “The picture”. */
export class AssetFault extends Error {
  override name = 'AssetFault'
  readonly code: AssetFaultCode
  /** Whether a further attempt may succeed, and after how many milliseconds the server asks for it. */
  readonly retry: Passing | undefined

  constructor(code: AssetFaultCode, message: string, retry?: Passing, cause?: unknown) {
    super(message, {cause})
    this.code = code
    this.retry = retry
  }
}

/** Says of a failure that it may pass. */
export const retryOf = (error: unknown): Passing | undefined =>
  error instanceof AssetFault ? error.retry : undefined

/** Whether an answer of this status may be another one later. */
export const mayPass = (status: number): boolean => status === 429 || status === 408 || status >= 500
