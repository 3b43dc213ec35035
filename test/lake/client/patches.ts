import type {PatchOperations, SanityClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'
import {content, failureOf, start} from './start.ts'

const document = {
  _id: 'a',
  _type: 'post',
  n: 1,
  text: 'fox',
  list: [{_key: 'k', n: 1}],
  letters: ['a', 'b', 'c', 'd'],
}

async function withDocument(): Promise<SanityClient> {
  const {client} = await start()
  await client.create(document)
  return client
}

export function patchTests(): void {
  describe('a patch', () => {
    test('has every operation', async () => {
      const client = await withDocument()
      const patched = await client
        .patch('a')
        .set({'author.name': 'Ada', 'list[_key=="k"].n': 2})
        .setIfMissing({tags: [], n: 100})
        .unset(['letters'])
        .diffMatchPatch({text: '@@ -1,3 +1,4 @@\n fox\n+!\n'})
        .inc({n: 4})
        .dec({n: 1})
        .append('tags', ['x'])
        .commit()
      expect(content(patched)).toEqual({
        _id: 'a',
        _type: 'post',
        n: 4,
        text: 'fox!',
        list: [{_key: 'k', n: 2}],
        author: {name: 'Ada'},
        tags: ['x'],
      })
    })

    test('inserts, appends, prepends and splices', async () => {
      const client = await withDocument()
      const lettersAfter = async (patch: ReturnType<SanityClient['patch']>) => {
        const {letters}: Record<string, unknown> = await patch.commit()
        return Array.isArray(letters) ? letters.join('') : letters
      }
      const patch = () => client.patch('a')
      expect(await lettersAfter(patch().insert('before', 'letters[1]', ['x']))).toBe('axbcd')
      expect(await lettersAfter(patch().insert('replace', 'letters[1]', ['y', 'z']))).toBe('ayzbcd')
      expect(await lettersAfter(patch().insert('after', 'letters[0:2]', ['q']))).toBe('ayqzbcd')
      expect(await lettersAfter(patch().splice('letters', 1, 3))).toBe('abcd')
      expect(await lettersAfter(patch().splice('letters', -1, 1, ['e']))).toBe('abce')
      expect(await lettersAfter(patch().splice('letters', 2, -1, ['f']))).toBe('abf')
      expect(await lettersAfter(patch().prepend('letters', ['0']))).toBe('0abf')
      expect(await lettersAfter(patch().append('letters', ['1']))).toBe('0abf1')
      expect(await lettersAfter(patch().splice('letters', 2))).toBe('0a')
      expect(await lettersAfter(patch().splice('letters', 1, 0, ['-']))).toBe('0-a')
    })

    test('can be copied, emptied and read', async () => {
      const client = await withDocument()
      const patch = client.patch('a').set({n: 2})
      const copy = patch.clone().set({text: 'hen'})
      expect(copy.serialize()).toEqual({id: 'a', set: {n: 2, text: 'hen'}})
      expect(patch.toJSON()).toEqual({id: 'a', set: {n: 2}})
      expect(patch.reset().serialize()).toEqual({id: 'a'})
      const patched = await copy.commit({returnDocuments: false, transactionId: 't1'})
      expect(patched).toEqual({
        transactionId: 't1',
        results: [{id: 'a', operation: 'update'}],
        documentId: 'a',
      })
    })

    test('takes operations as data', async () => {
      const client = await withDocument()
      const operations: PatchOperations = {set: {n: 7}, unset: ['text', 'list', 'letters']}
      expect(content(await client.patch('a', operations).commit())).toEqual({_id: 'a', _type: 'post', n: 7})
    })

    test('reaches several documents, by ids or by a query', async () => {
      const client = await withDocument()
      await client.create({_id: 'b', _type: 'post'})
      await client.create({_id: 'c', _type: 'other'})
      await client.patch(['a', 'c']).set({n: 5}).commit()
      const query = {query: '*[_type == $type]', params: {type: 'post'}}
      const both = await client.patch(query).set({m: 6}).commit({returnFirst: false})
      expect(both.map(({_id}) => _id)).toEqual(['a', 'b'])
      expect(await client.fetch('*{_id, n, m}')).toEqual([
        {_id: 'a', n: 5, m: 6},
        {_id: 'b', n: null, m: 6},
        {_id: 'c', n: 5, m: null},
      ])
    })

    test('is refused for another revision, or for a document that is not there', async () => {
      const client = await withDocument()
      const {_rev} = await client.createOrReplace(document)
      await client.patch('a').ifRevisionId(_rev).set({n: 2}).commit()
      const stale = await failureOf(client.patch('a').ifRevisionId(_rev).set({n: 3}).commit())
      const absent = await failureOf(client.patch('nobody').set({n: 3}).commit())
      expect([stale.statusCode, absent.statusCode]).toEqual([409, 409])
      expect(absent.message).toBe(
        'Mutation(s) failed with 1 error(s):\n- The document with the ID "nobody" was not found',
      )
      expect(await client.fetch('*[_id == "a"][0].n')).toBe(2)
    })
  })
}
