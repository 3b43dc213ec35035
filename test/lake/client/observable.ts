import {describe, expect, test} from 'vitest'
import {asObject} from '../as-object.ts'
import {eventsOf, valueOf, valuesOf} from './observed.ts'
import {content, start} from './start.ts'

const releaseId = 'spring'
const publishedId = 'a'
const post = {_id: 'a', _type: 'post'}

async function startObservable() {
  const {client} = await start()
  return {client, observable: client.observable}
}

export function observableTests(): void {
  describe('a client of observables', () => {
    test('reads and writes documents', async () => {
      const {client, observable} = await startObservable()
      expect(content(await valueOf(observable.create(post)))).toEqual(post)
      await valueOf(observable.createIfNotExists({...post, n: 1}))
      await valueOf(observable.createOrReplace({...post, n: 2}))
      expect(await valueOf(observable.fetch('*[_id == $id]{_id, n}', {id: 'a'}))).toEqual([{_id: 'a', n: 2}])
      expect(await valueOf(observable.getDocument('a'))).toEqual(await client.getDocument('a'))
      expect(await valueOf(observable.getDocuments(['b', 'a']))).toEqual(
        await client.getDocuments(['b', 'a']),
      )
      expect(await valueOf(observable.documentsExists(['a', 'b']))).toEqual(new Set(['a']))
      await valueOf(observable.mutate([{patch: {id: 'a', inc: {n: 1}}}]))
      const patch = observable
        .patch('a')
        .set({n: 1})
        .setIfMissing({list: ['a', 'b']})
        .inc({n: 2})
        .dec({n: 1})
      const patched = await valueOf(
        patch
          .unset(['gone'])
          .ifRevisionId(await revision())
          .commit(),
      )
      expect([patched['n'], patched['list']]).toEqual([2, ['a', 'b']])
      await valueOf(observable.delete('a'))
      expect(await client.fetch('count(*)')).toBe(0)

      async function revision(): Promise<string> {
        return client.fetch('*[_id == "a"][0]._rev')
      }
    })

    test('makes patches and transactions', async () => {
      const {client, observable} = await startObservable()
      await client.create({...post, list: ['a'], text: 'fox'})
      const patch = observable.patch('a').append('list', ['b']).clone()
      expect(patch.serialize()).toEqual(patch.toJSON())
      await valueOf(patch.commit())
      await valueOf(observable.patch('a').prepend('list', ['0']).commit())
      await valueOf(observable.patch('a').insert('after', 'list[0]', ['1']).commit())
      await valueOf(observable.patch('a').splice('list', 2, 1).commit())
      await valueOf(observable.patch('a').diffMatchPatch({text: '@@ -1,3 +1,4 @@\n fox\n+!\n'}).commit())
      expect(await client.fetch('*[_id == "a"][0]{list, text}')).toEqual({
        list: ['0', '1', 'b'],
        text: 'fox!',
      })
      expect(patch.reset().serialize()).toEqual({id: 'a'})

      const transaction = observable
        .transaction()
        .create({_id: 'b', _type: 'post'})
        .createIfNotExists({_id: 'c', _type: 'post'})
        .createOrReplace({_id: 'd', _type: 'post'})
        .patch('b', (builder) => builder.set({n: 1}))
        .delete('c')
        .transactionId('t1')
      const copy = transaction.clone()
      expect(copy.toJSON()).toEqual(transaction.serialize())
      expect(transaction.reset().serialize()).toEqual([])
      expect(await valueOf(copy.commit())).toMatchObject({transactionId: 't1'})
      expect(await client.fetch('*._id')).toEqual(['a', 'b', 'd'])
    })

    test('listens, and hears of live content', async () => {
      const {client, observable} = await startObservable()
      const mutations = eventsOf(observable.listen('*', {}, {events: ['welcome', 'mutation']}))
      const live = eventsOf(observable.live.events())
      expect([await mutations(), await live()]).toMatchObject([{type: 'welcome'}, {type: 'welcome'}])
      await client.create(post)
      expect([await mutations(), await live()]).toMatchObject([{documentId: 'a'}, {type: 'message'}])
    })

    test('uploads with progress', async () => {
      const {observable} = await startObservable()
      const events = await valuesOf(
        observable.assets.upload('file', Buffer.from('words'), {filename: 'words.txt'}),
      )
      const last = asObject(events.at(-1))
      expect([last['type'], asObject(asObject(last['body'])['document'])['size']]).toEqual(['response', 5])
    })

    test('acts, on versions and releases too', async () => {
      const {client, observable} = await startObservable()
      await client.create(post)
      const {releases} = observable
      await valueOf(releases.create({releaseId}))
      await valueOf(releases.edit({releaseId, patch: {set: {'metadata.title': 'Spring'}}}))
      await valueOf(observable.createVersion({publishedId, baseId: 'a', releaseId}))
      await valueOf(observable.replaceVersion({publishedId, releaseId, document: {_type: 'post', n: 1}}))
      const {result} = await valueOf(releases.fetchDocuments({releaseId}))
      expect(result.map(({_id}) => _id)).toEqual(['versions.spring.a'])
      await valueOf(observable.discardVersion({publishedId, releaseId}))
      await valueOf(observable.unpublishVersion({publishedId, releaseId}))
      await valueOf(releases.schedule({releaseId, publishAt: '2999-01-01T00:00:00Z'}))
      await valueOf(releases.unschedule({releaseId}))
      await valueOf(releases.archive({releaseId}))
      await valueOf(releases.unarchive({releaseId}))
      expect(asObject(await valueOf(releases.get({releaseId})))['state']).toBe('active')
      await valueOf(releases.publish({releaseId}))
      await valueOf(releases.delete({releaseId}))
      const draft = {actionType: 'sanity.action.document.discard', draftId: 'drafts.a'} as const
      expect(await valueOf(observable.action(draft, {transactionId: 't1'}))).toEqual({transactionId: 't1'})
      expect(await client.fetch('*')).toEqual([])
    })

    test('knows its project and its own settings', async () => {
      const {client, observable} = await startObservable()
      await valueOf(observable.datasets.create('other', {aclMode: 'private'}))
      await valueOf(observable.datasets.edit('other', {aclMode: 'public'}))
      expect(await valueOf(observable.datasets.list())).toEqual(await client.datasets.list())
      await valueOf(observable.datasets.delete('other'))
      expect(await valueOf(observable.projects.list())).toEqual(await client.projects.list())
      expect(await valueOf(observable.projects.getById('local'))).toEqual(
        await client.projects.getById('local'),
      )
      expect(await valueOf(observable.users.getById('me'))).toEqual(await client.users.getById('me'))
      expect(await valueOf(observable.request({uri: '/ping'}))).toEqual({pong: true})
      expect(observable.clone().withConfig({dataset: 'other'}).config().dataset).toBe('other')
      expect(observable.getUrl(observable.getDataUrl('doc', 'a'))).toBe(
        client.getUrl('/data/doc/production/a'),
      )
    })
  })
}
