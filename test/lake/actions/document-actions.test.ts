import type {Action} from '@sanity/client'
import {describe, expect, test} from 'vitest'
import {startLakeAndClient} from '../../support/lake-client.ts'
import {asObject} from '../as-object.ts'
import {createMemoryLake} from '../memory-lake.ts'
import {aKey, contents, refusalOf} from './as-client.ts'

const ids = {draftId: 'drafts.a', publishedId: 'a'}
const edit = (patch: object): Action => ({actionType: 'sanity.action.document.edit', ...ids, patch})
const publish: Action = {actionType: 'sanity.action.document.publish', ...ids}
const create = (attributes: object = {}): Action => ({
  actionType: 'sanity.action.document.create',
  publishedId: 'a',
  attributes: {_id: 'drafts.a', _type: 'post', ...attributes},
  ifExists: 'fail',
})

describe('document actions', () => {
  test('create a draft, edit and publish it as one transaction that keeps its id', async () => {
    const {client} = await startLakeAndClient()
    const answer = await client.action(
      [create({list: [{n: 1}]}), edit({set: {title: 'One'}}), edit({unset: ['_nothing_']}), publish],
      {transactionId: 'tx1'},
    )
    expect(answer).toEqual({transactionId: 'tx1'})
    expect(await contents(client)).toEqual({
      a: {_type: 'post', title: 'One', list: [{n: 1, _key: aKey}]},
    })
    expect(asObject(await client.getDocument('a'))['_rev']).toBe('tx1')
  })

  test('edit a published document by a draft that starts as its copy', async () => {
    const {client} = await startLakeAndClient()
    const published = await client.create({_id: 'a', _type: 'post', title: 'One'})
    await client.action(edit({diffMatchPatch: {title: '@@ -1,3 +1,4 @@\n One\n+!\n'}}))
    expect(await contents(client)).toEqual({
      a: {_type: 'post', title: 'One'},
      'drafts.a': {_type: 'post', title: 'One!'},
    })
    expect((await client.getDocument('drafts.a'))?._createdAt).toBe(published._createdAt)
  })

  test('publishing makes references strong that waited for it, and others not', async () => {
    const {client} = await startLakeAndClient()
    await client.create({_id: 'b', _type: 'author'})
    const reference = {_ref: 'b', _weak: true}
    await client.action([
      create({
        soon: {...reference, _strengthenOnPublish: {type: 'author'}},
        weak: {...reference, _strengthenOnPublish: {type: 'author', weak: true}},
        plain: reference,
      }),
      publish,
    ])
    expect(asObject((await contents(client))['a'])).toEqual({
      _type: 'post',
      soon: {_ref: 'b'},
      weak: reference,
      plain: reference,
    })
    expect(
      await refusalOf(client, {
        actionType: 'sanity.action.document.unpublish',
        draftId: 'drafts.b',
        publishedId: 'b',
      }),
    ).toEqual({
      status: 409,
      items: [[0, 'documentHasExistingReferencesError']],
    })
  })

  test('unpublish, discard, replace and delete', async () => {
    const {client} = await startLakeAndClient()
    await client.create({_id: 'a', _type: 'post', title: 'One'})
    await client.action({actionType: 'sanity.action.document.unpublish', ...ids})
    expect(await contents(client)).toEqual({'drafts.a': {_type: 'post', title: 'One'}})
    await client.action({
      actionType: 'sanity.action.document.replaceDraft',
      publishedId: 'a',
      attributes: {_id: 'drafts.a', _type: 'post', title: 'Two'},
    })
    await client.action(publish)
    await client.action(edit({set: {title: 'Three'}}))
    await client.action({actionType: 'sanity.action.document.discard', draftId: 'drafts.a'})
    expect(await contents(client)).toEqual({a: {_type: 'post', title: 'Two'}})
    await client.action(edit({set: {title: 'Four'}}))
    const remove: Action = {actionType: 'sanity.action.document.delete', publishedId: 'a', includeDrafts: []}
    expect(await refusalOf(client, remove)).toEqual({status: 400, items: [[0, 'validationError']]})
    await client.action({...remove, includeDrafts: ['drafts.a']})
    expect(await contents(client)).toEqual({})
  })

  test.each<[string, Action[], number, unknown]>([
    ['publish what is not there', [publish], 409, [[0, 'documentNotFoundError']]],
    ['edit what is not there', [edit({set: {n: 1}})], 409, [[0, 'documentNotFoundError']]],
    ['create twice', [create(), create()], 409, [[1, 'documentAlreadyExistsError']]],
    [
      'publish another revision',
      [create(), {...publish, ifDraftRevisionId: 'other'}],
      409,
      [[1, 'documentRevisionIDDoesNotMatchError']],
    ],
    ['edit with a bad path', [create(), edit({set: {'a[': 1}})], 400, [[1, 'validationError']]],
    ['take the draft of another', [{...publish, draftId: 'drafts.b'}], 400, [[0, 'validationError']]],
  ])('that would %s change nothing', async (_name, actions, status, items) => {
    const {client} = await startLakeAndClient()
    expect(await refusalOf(client, actions)).toEqual({status, items})
    expect(await contents(client)).toEqual({})
  })

  test('a dry run checks and stores nothing', async () => {
    const {client} = await startLakeAndClient()
    await client.action(create(), {dryRun: true})
    expect(await contents(client)).toEqual({})
  })
})

describe('a request of actions', () => {
  const path = '/v2025-02-19/data/actions/production'
  const releaseAction = {actionType: 'sanity.action.release.create', releaseId: 'r'}
  test.each<[string, string, unknown, number, string]>([
    [
      'mixes documents and releases',
      path,
      [create(), releaseAction],
      400,
      'Actions on documents and actions on releases cannot be mixed',
    ],
    [
      'names a variant',
      path,
      [{actionType: 'sanity.action.document.variant.create'}],
      501,
      'The action "sanity.action.document.variant.create" is not implemented by this lake',
    ],
    [
      'names what nobody knows',
      path,
      [{actionType: 'sanity.action.document.fly'}],
      400,
      'Action 0 is unknown: "sanity.action.document.fly"',
    ],
    ['is empty', path, [], 400, 'Send at least one action: {"actions": [{"actionType": "…"}]}'],
    [
      'comes before releases were',
      '/v2024-05-23/data/actions/production',
      [releaseAction],
      400,
      'action index 0: not supported for this API version',
    ],
  ])('that %s is refused', async (_name, address, actions, status, message) => {
    const answer = await createMemoryLake().post(address, {actions})
    expect([answer.status, asObject(answer.body)['message']]).toEqual([status, message])
  })
})
