import type {SanityClient} from '@sanity/client'
import {isHosted, type Connection} from './connect.ts'
import type {Progress} from './progress.ts'

/** Sanity's export and import want a token; a lake that demands none takes any. */
export const withToken = (client: SanityClient): SanityClient =>
  client.withConfig({token: client.config().token ?? 'local'})

/** Shows a step of Sanity's export or import where it counts. */
export function reportStep(
  progress: Progress,
  {current, total}: {current?: number; total?: number | '?'},
): void {
  if (current !== undefined && typeof total === 'number') progress.at(current, total)
}

/**
 * An export without a token that the server demands would hold the published documents alone, and say nothing.
 *
 * @throws Error that says what to do.
 */
export async function checkAccess({client, where}: Connection): Promise<void> {
  try {
    await client.request({uri: '/users/me'})
  } catch (error) {
    const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
    if (status !== 401 && status !== 403) throw error
    const remedy = isHosted() ? 'look at SANITY_AUTH_TOKEN' : 'give it with --token, or in SANITY_LAKE_TOKEN'
    throw new Error(`${where} does not accept the token; ${remedy}`, {cause: error})
  }
}
