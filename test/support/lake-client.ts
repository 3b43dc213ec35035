import {createClient, type ClientConfig, type SanityClient} from '@sanity/client'
import type {LakeOptions, RunningLake} from '../../lake/server.ts'
import {startTestLake} from '../lake/data-folder.ts'

export interface LakeAndClient {
  readonly lake: RunningLake
  readonly client: SanityClient
}

/** The real client of a lake; it reads every version of a document unless told otherwise. */
export function clientOf(url: string, config: ClientConfig = {}): SanityClient {
  return createClient({
    projectId: 'local',
    dataset: 'production',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    perspective: 'raw',
    ...config,
  })
}

/** A lake that ends with the test, and a client that may write to it. */
export async function startLakeAndClient(
  options: Partial<LakeOptions> = {},
  config: ClientConfig = {},
): Promise<LakeAndClient> {
  const lake = await startTestLake(options)
  const {token} = options
  return {lake, client: clientOf(lake.url, {...(token !== undefined && {token}), ...config})}
}
