import {createClient, type Action, type SanityClient} from '@sanity/client'
import {expect} from 'vitest'
import {asObject} from '../as-object.ts'
import {startTestLake} from '../data-folder.ts'

/** The real client on a lake of its own. */
export async function startClient(token?: string): Promise<SanityClient> {
  const {url} = await startTestLake(token === undefined ? {} : {token})
  return createClient({
    projectId: 'local',
    dataset: 'production',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    perspective: 'raw',
    ...(token === undefined ? {} : {token}),
  })
}

/** What a key that the lake made looks like. */
export const aKey: unknown = expect.stringMatching(/^\w{12}$/)

/** All documents without what the lake notes about time and revision, by id. */
export async function contents(client: SanityClient): Promise<Record<string, unknown>> {
  const documents = await client.fetch<Record<string, unknown>[]>('*')
  return Object.fromEntries(
    documents.map(({_id, _rev, _createdAt, _updatedAt, _originalId, ...content}) => [String(_id), content]),
  )
}

/** Status and types of the errors of actions that must be refused. */
export async function refusalOf(
  client: SanityClient,
  actions: Action | Action[],
): Promise<{status: unknown; items: unknown}> {
  const error: unknown = await client.action(actions).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  const {statusCode, details} = asObject(error)
  const items = asObject(details)['items']
  const types = Array.isArray(items)
    ? items.map((item) => {
        const {index, error: problem} = asObject(item)
        return [index, asObject(problem)['type']]
      })
    : items
  return {status: statusCode, items: types}
}
