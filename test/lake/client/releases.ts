import type {Action, SanityClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'
import {asObject} from '../as-object.ts'
import {failureOf, start} from './start.ts'

const releaseId = 'spring'
const publishedId = 'a'
const draftId = 'drafts.a'
const versionId = 'versions.spring.a'

async function withDocument(): Promise<SanityClient> {
  const {client} = await start()
  await client.create({_id: publishedId, _type: 'post', title: 'Now'})
  return client
}

const titles = async (client: SanityClient): Promise<unknown> =>
  client.fetch('*[_type == "post"]{_id, title}')
const stateOf = async (client: SanityClient) => asObject(await client.releases.get({releaseId}))['state']

/** One of each type of action, in an order in which all can be done; a new type does not compile until it is here. */
const everyAction: {[Type in Action['actionType']]: Extract<Action, {actionType: Type}>} = {
  'sanity.action.document.edit': {
    actionType: 'sanity.action.document.edit',
    draftId,
    publishedId,
    patch: {set: {n: 1}},
  },
  'sanity.action.document.replaceDraft': {
    actionType: 'sanity.action.document.replaceDraft',
    publishedId,
    attributes: {_id: draftId, _type: 'post', n: 2},
  },
  'sanity.action.document.publish': {actionType: 'sanity.action.document.publish', draftId, publishedId},
  'sanity.action.document.unpublish': {actionType: 'sanity.action.document.unpublish', draftId, publishedId},
  'sanity.action.document.discard': {actionType: 'sanity.action.document.discard', draftId},
  'sanity.action.document.create': {
    actionType: 'sanity.action.document.create',
    publishedId,
    attributes: {_id: draftId, _type: 'post', n: 3},
    ifExists: 'fail',
  },
  'sanity.action.release.create': {
    actionType: 'sanity.action.release.create',
    releaseId,
    metadata: {title: 'Spring'},
  },
  'sanity.action.release.edit': {
    actionType: 'sanity.action.release.edit',
    releaseId,
    patch: {set: {'metadata.title': 'Summer'}},
  },
  'sanity.action.document.version.create': {
    actionType: 'sanity.action.document.version.create',
    publishedId,
    baseId: draftId,
    versionId,
  },
  'sanity.action.document.version.replace': {
    actionType: 'sanity.action.document.version.replace',
    document: {_id: versionId, _type: 'post', n: 4},
  },
  'sanity.action.document.version.unpublish': {
    actionType: 'sanity.action.document.version.unpublish',
    versionId,
    publishedId,
  },
  'sanity.action.document.version.discard': {actionType: 'sanity.action.document.version.discard', versionId},
  'sanity.action.release.schedule': {
    actionType: 'sanity.action.release.schedule',
    releaseId,
    publishAt: '2999-01-01T00:00:00Z',
  },
  'sanity.action.release.unschedule': {actionType: 'sanity.action.release.unschedule', releaseId},
  'sanity.action.release.archive': {actionType: 'sanity.action.release.archive', releaseId},
  'sanity.action.release.unarchive': {actionType: 'sanity.action.release.unarchive', releaseId},
  'sanity.action.release.publish': {actionType: 'sanity.action.release.publish', releaseId},
  'sanity.action.release.delete': {actionType: 'sanity.action.release.delete', releaseId},
  'sanity.action.release.import': {
    actionType: 'sanity.action.release.import',
    releaseId,
    attributes: {_id: '_.releases.spring', _type: 'system.release'},
    ifExists: 'fail',
  },
  'sanity.action.document.delete': {
    actionType: 'sanity.action.document.delete',
    publishedId,
    includeDrafts: [draftId],
  },
}

export function releaseTests(): void {
  describe('actions', () => {
    test('of every type are done', async () => {
      const client = await withDocument()
      const done: unknown[] = []
      for (const [index, action] of Object.values(everyAction).entries()) {
        // The unpublishing took it away.
        if (action.actionType === 'sanity.action.document.delete')
          await client.create({_id: 'a', _type: 'post'})
        done.push(await client.action(action, {transactionId: `t${index}`}))
      }
      expect(done).toEqual(Object.keys(everyAction).map((_, index) => ({transactionId: `t${index}`})))
      expect(await client.fetch('*{_id, state}')).toEqual([{_id: '_.releases.spring', state: 'active'}])
    })

    test('are one transaction, and nothing where one fails or on a dry run', async () => {
      const client = await withDocument()
      const edit = everyAction['sanity.action.document.edit']
      const publish = everyAction['sanity.action.document.publish']
      await client.action([edit, publish], {dryRun: true})
      await failureOf(client.action([edit, publish, publish]))
      expect(await client.fetch('*{_id, n}')).toEqual([{_id: 'a', n: null}])
      await client.action([edit, publish], {
        transactionId: 't1',
        skipCrossDatasetReferenceValidation: true,
        tag: 'two',
      })
      expect(await client.fetch('*{_id, n, _rev}')).toEqual([{_id: 'a', n: 1, _rev: 't1'}])
    })
  })

  describe('releases', () => {
    test('hold versions of documents, made in every way', async () => {
      const client = await withDocument()
      await client.releases.create(
        {releaseId, metadata: {title: 'Spring', releaseType: 'asap'}},
        {transactionId: 't1'},
      )
      await client.releases.edit({releaseId, patch: {set: {'metadata.title': 'Summer'}}})
      const document = {_type: 'post', title: 'Then'}
      await client.createVersion({publishedId, document, releaseId})
      await client.replaceVersion({publishedId, document: {...document, title: 'Later'}, releaseId})
      const {_rev} = (await client.getDocument(publishedId)) ?? {_rev: ''}
      await client.createVersion({publishedId, baseId: publishedId})
      const twice = await failureOf(
        client.createVersion({publishedId, baseId: publishedId, ifBaseRevisionId: _rev}),
      )
      expect(twice.statusCode).toBe(409)
      expect(await titles(client)).toEqual([
        {_id: 'a', title: 'Now'},
        {_id: 'drafts.a', title: 'Now'},
        {_id: 'versions.spring.a', title: 'Later'},
      ])
      const {result} = await client.releases.fetchDocuments({releaseId})
      expect(result.map(({_id}) => _id)).toEqual([versionId])
      await client.discardVersion({publishedId})
      await client.discardVersion({publishedId, releaseId}, true)
      await client.unpublishVersion({publishedId, releaseId})
      expect(asObject(await client.getDocument(versionId))['_system']).toMatchObject({delete: true})
      await client.releases.publish({releaseId})
      expect(await titles(client)).toEqual([{_id: 'drafts.a', title: 'Now'}])
    })

    test('go from state to state', async () => {
      const client = await withDocument()
      const {releaseId: made, metadata} = await client.releases.create({metadata: {title: 'Spring'}})
      expect([made.length, metadata]).toEqual([8, {title: 'Spring', releaseType: 'undecided'}])
      await client.releases.create({releaseId})
      await client.releases.schedule({releaseId, publishAt: '2999-01-01T00:00:00Z'})
      expect(await stateOf(client)).toBe('scheduled')
      await client.releases.unschedule({releaseId})
      await client.releases.archive({releaseId})
      expect(await stateOf(client)).toBe('archived')
      await client.releases.unarchive({releaseId})
      expect(await stateOf(client)).toBe('active')
      expect((await failureOf(client.releases.delete({releaseId}))).statusCode).toBe(400)
      await client.releases.publish({releaseId})
      await client.releases.delete({releaseId})
      expect(await client.releases.get({releaseId})).toBe(undefined)
    })

    test('are refused before the version of the API that has them', async () => {
      const client = (await withDocument()).withConfig({apiVersion: '2024-05-23'})
      expect(await failureOf(client.releases.create({releaseId}))).toMatchObject({
        statusCode: 400,
        message: 'Bad Request - action index 0: not supported for this API version',
      })
    })
  })
}
