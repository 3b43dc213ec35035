import {createClient, type SanityClient} from '@sanity/client'
import {findRunningLake, startLake} from '../lake/server.ts'

/** The API version that all our commands and pages speak. */
export const apiVersion = '2025-02-19'
export const localProject = 'local'

export interface Target {
  /** Folder of the local lake. */
  readonly data: string
  readonly dataset: string
  readonly token?: string
  /** Of a lake that is started here; `normal` suits work that counts only once it is closed. */
  readonly durability?: 'full' | 'normal'
  /** Megabytes of documents that a lake which is started here holds in memory. */
  readonly memory?: number
}

export interface Connection {
  readonly client: SanityClient
  /** Where the dataset is, for a person to read. */
  readonly where: string
  close(): Promise<void>
}

/**
 * A client for the dataset: on the hosted Content Lake where SANITY_PROJECT_ID, SANITY_DATASET and SANITY_AUTH_TOKEN
 * are set; otherwise on the lake that serves the data folder, which is started in this process where none does.
 *
 * @throws Error that names the missing variable where only some of the three are set.
 */
export async function connect(target: Target): Promise<Connection> {
  const hosted = hostedClient()
  if (hosted) return hosted
  const running = await findRunningLake(target.data)
  if (running !== undefined) {
    return {
      client: lakeClient(running, target),
      where: `dataset ${target.dataset} of the lake at ${running}`,
      close: async () => {},
    }
  }
  const {data, dataset, durability = 'full'} = target
  const lake = await startLake({dataFolder: data, datasets: [dataset], port: 0, durability})
  return {
    client: lakeClient(lake.url, target),
    where: `dataset ${target.dataset} in ${target.data}`,
    close: async () => lake.close(),
  }
}

/** A client for a lake on this machine; without a token of its own it takes SANITY_LAKE_TOKEN. */
export function lakeClient(url: string, target: Pick<Target, 'dataset' | 'token'>): SanityClient {
  const {dataset, token = process.env['SANITY_LAKE_TOKEN']} = target
  return createClient({
    projectId: localProject,
    dataset,
    apiHost: url,
    useProjectHostname: false,
    apiVersion,
    useCdn: false,
    perspective: 'raw',
    ...(token && {token}),
  })
}

/** Project and dataset of a client, which together name what it writes to. */
export function datasetName(client: SanityClient): string {
  const {projectId, dataset} = client.config()
  return `${projectId ?? ''}/${dataset ?? ''}`
}

/** Whether the environment names a dataset of the hosted Content Lake. */
export const isHosted = (): boolean => Boolean(process.env['SANITY_PROJECT_ID'])

function hostedClient(): Connection | undefined {
  const {
    SANITY_PROJECT_ID: projectId,
    SANITY_DATASET: dataset,
    SANITY_AUTH_TOKEN: token,
    SANITY_API_HOST: apiHost,
  } = process.env
  if (!projectId) return undefined
  if (!dataset || !token) {
    throw new Error(
      `SANITY_PROJECT_ID is set, but ${dataset ? 'SANITY_AUTH_TOKEN' : 'SANITY_DATASET'} is not; set all three, or none for the local lake`,
    )
  }
  const client = createClient({
    projectId,
    dataset,
    token,
    apiVersion,
    useCdn: false,
    perspective: 'raw',
    ...(apiHost && {apiHost}),
  })
  return {client, where: `dataset ${dataset} of project ${projectId}`, close: async () => {}}
}
