import {ClientError, type SanityClient, ServerError} from '@sanity/client'
import type {InverseMutation} from '../../pipeline/pipeline.ts'
import {type Passing, retryAfter, type RetryLimits, withRetry} from '../retry.ts'

export interface TransactionToSend {
  /** Unique in the dataset, and the revision of all that the transaction writes. */
  readonly id: string
  readonly mutations: readonly InverseMutation[]
  /** It may have been sent before, by a process that was ended. */
  readonly mayBeWritten?: boolean
}

/**
 * Sends a transaction until it is known to be written. One whose answer was lost is sent again under the same id,
 * which the Content Lake writes once.
 *
 * @throws ClientError where the dataset refuses it: a document has moved on, or is referred to.
 */
export async function sendTransaction(
  client: SanityClient,
  {id, mutations, mayBeWritten = false}: TransactionToSend,
  limits?: RetryLimits,
): Promise<void> {
  await withRetry(
    async (attempt) => {
      try {
        await client.request({
          method: 'POST',
          uri: `/data/mutate/${client.config().dataset}`,
          query: {visibility: 'sync', returnIds: 'true', tag: 'articular.import'},
          body: {transactionId: id, mutations},
        })
      } catch (error) {
        if ((attempt > 1 || mayBeWritten) && isWrittenAlready(error)) return
        throw error
      }
    },
    mayPass,
    limits,
  )
}

/** Whether the dataset has refused a transaction because a document is not as it was when it was read. */
export const hasMovedOn = (error: unknown): boolean =>
  error instanceof ClientError && error.statusCode === 409

const isWrittenAlready = (error: unknown): boolean =>
  error instanceof ClientError &&
  error.statusCode === 409 &&
  JSON.stringify(error.responseBody ?? '').includes('transactionAlreadyExistsError')

/** Too many requests, a fault of the server, or a broken connection: all others are answers. */
export function mayPass(error: unknown): Passing | undefined {
  if (error instanceof ClientError && error.statusCode !== 429) return undefined
  if (error instanceof ClientError || error instanceof ServerError) {
    const after = retryAfter(headerOf(error, 'retry-after'), Date.now())
    return after === undefined ? {} : {after}
  }
  return isBrokenConnection(error) ? {} : undefined
}

/** The client types its responses as `any`. */
function headerOf(error: ClientError | ServerError, name: string): string | undefined {
  const response: unknown = error.response
  if (!hasHeaders(response)) return undefined
  const entry = Object.entries(response.headers).find(([header]) => header.toLowerCase() === name)
  return typeof entry?.[1] === 'string' ? entry[1] : undefined
}

const hasHeaders = (value: unknown): value is {readonly headers: object} =>
  typeof value === 'object' &&
  value !== null &&
  'headers' in value &&
  typeof value.headers === 'object' &&
  value.headers !== null

const isBrokenConnection = (error: unknown): boolean =>
  error instanceof Error &&
  ('code' in error || 'isNetworkError' in error || /fetch failed|socket/i.test(error.message))
