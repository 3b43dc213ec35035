import type {Action, SanityClient} from '@sanity/client'
import {expect} from 'vitest'
import {asObject} from '../as-object.ts'

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
