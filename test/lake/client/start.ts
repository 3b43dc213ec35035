import type {ClientConfig} from '@sanity/client'
import type {LakeOptions} from '../../../lake/server.ts'
import {startLakeAndClient, type LakeAndClient} from '../../support/lake-client.ts'
import {asObject} from '../as-object.ts'
import {recordCalls} from './methods.ts'

/** The methods that have been called on clients of `start`. */
export const called = new Set<string>()

/** As `startLakeAndClient`, with a client that tells `called` what is called on it. */
export async function start(
  options: Partial<LakeOptions> = {},
  config: ClientConfig = {},
): Promise<LakeAndClient> {
  const {lake, client} = await startLakeAndClient({inMemory: true, ...options}, config)
  return {lake, client: recordCalls(client, called)}
}

/** A document without what the lake notes about time and revision. */
export const content = ({_createdAt, _updatedAt, _rev, ...rest}: Record<string, unknown>) => rest

interface Failure {
  readonly statusCode: unknown
  readonly message: unknown
  readonly details: unknown
}

/** What the error of a call says that must fail. */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const error: unknown = await work.then(
    () => new Error('nothing failed'),
    (reason: unknown) => reason,
  )
  const {statusCode, message, details} = asObject(error)
  return {statusCode, message, details}
}
