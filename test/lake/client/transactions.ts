import {describe, expect, test} from 'vitest'
import {failureOf, start} from './start.ts'

export function transactionTests(): void {
  describe('a transaction', () => {
    test('is committed whole, under the id of the caller', async () => {
      const {client} = await start()
      const result = await client
        .transaction()
        .create({_id: 'post', _type: 'post', author: {_type: 'reference', _ref: 'ada'}})
        .create({_id: 'ada', _type: 'author'})
        .patch('post', (patch) => patch.set({title: 'One'}))
        .transactionId('my-transaction')
        .commit()
      expect(result).toEqual({
        transactionId: 'my-transaction',
        documentIds: ['post', 'ada', 'post'],
        results: [
          {id: 'post', operation: 'create'},
          {id: 'ada', operation: 'create'},
          {id: 'post', operation: 'update'},
        ],
      })
      expect(await client.fetch('*[_id == "post"][0]{title, _rev, "author": author->_id}')).toEqual({
        title: 'One',
        _rev: 'my-transaction',
        author: 'ada',
      })
      const again = await failureOf(
        client.transaction().delete('ada').transactionId('my-transaction').commit(),
      )
      expect(again.statusCode).toBe(409)
      expect(await client.fetch('count(*)')).toBe(2)
    })

    test('has every mutation, and every form of a patch', async () => {
      const {client} = await start()
      await client.create({_id: 'old', _type: 'post'})
      const documents = await client
        .transaction()
        .createIfNotExists({_id: 'old', _type: 'post', n: 1})
        .createIfNotExists({_id: 'new', _type: 'post', n: 1})
        .createOrReplace({_id: 'old', _type: 'post', n: 2})
        .patch(client.patch('new').inc({n: 1}))
        .patch('new', {inc: {n: 1}})
        .patch('new', (patch) => patch.inc({n: 1}))
        .patch({query: '*[_id == "old"]'}, {inc: {n: 10}})
        .delete('nobody')
        .commit({returnDocuments: true})
      expect(documents.map((document): unknown => document && [document._id, document['n']])).toEqual([
        ['old', undefined],
        ['new', 1],
        ['old', 2],
        ['new', 2],
        ['new', 3],
        ['new', 4],
        ['old', 12],
        undefined,
      ])
    })

    test('can be copied, emptied and read', async () => {
      const {client} = await start()
      const transaction = client.transaction([{create: {_id: 'a', _type: 'post'}}])
      const copy = transaction.clone().delete('b').transactionId('t1')
      const first = {create: {_id: 'a', _type: 'post'}}
      expect(copy.serialize()).toEqual([first, {delete: {id: 'b'}}])
      expect([copy.transactionId(), transaction.transactionId()]).toEqual(['t1', undefined])
      expect(transaction.toJSON()).toEqual([first])
      expect(transaction.reset().serialize()).toEqual([])
      expect(await copy.commit({dryRun: true, returnFirst: true})).toEqual({
        transactionId: 't1',
        documentId: 'a',
        results: [
          {id: 'a', operation: 'create'},
          {id: 'b', operation: 'none'},
        ],
      })
      expect(await client.fetch('count(*)')).toBe(0)
    })

    test('without mutations changes nothing, and one that fails nothing either', async () => {
      const {client} = await start()
      expect((await client.transaction().commit()).results).toEqual([])
      const failing = client
        .transaction()
        .create({_id: 'a', _type: 'post'})
        .patch('nobody', {set: {n: 1}})
      expect((await failureOf(client.mutate(failing))).statusCode).toBe(409)
      expect(await client.fetch('count(*)')).toBe(0)
    })
  })
}
