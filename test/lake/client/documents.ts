import {describe, expect, test} from 'vitest'
import {clientOf} from '../../support/lake-client.ts'
import {content, failureOf, start} from './start.ts'

const anId: unknown = expect.stringMatching(/^[0-9A-Za-z]{22}$/)

export function documentTests(): void {
  describe('documents', () => {
    test('are created, read, replaced and deleted', async () => {
      const {client} = await start()
      const created = await client.create({_id: 'a', _type: 'post', title: 'One'})
      expect(content(created)).toEqual({_id: 'a', _type: 'post', title: 'One'})
      expect(await client.getDocument('a')).toEqual(created)
      expect(await client.getDocument('nobody')).toBe(undefined)
      expect(await client.getDocuments(['nobody', 'a'])).toEqual([null, created])

      expect(await client.createIfNotExists({_id: 'a', _type: 'post', title: 'Two'})).toEqual(created)
      const replaced = await client.createOrReplace({_id: 'a', _type: 'post', title: 'Three'})
      expect(replaced).toEqual({
        ...created,
        title: 'Three',
        _rev: replaced._rev,
        _updatedAt: replaced._updatedAt,
      })
      const generated = await client.create({_type: 'post'})
      expect(generated._id).toEqual(anId)

      await client.delete('a')
      expect(await client.fetch('*[_type == "post"]._id')).toEqual([generated._id])
      await client.delete({query: '*[_type == $type]', params: {type: 'post'}})
      expect(await client.fetch('count(*)')).toBe(0)
    })

    test('are told apart by version', async () => {
      const {client} = await start()
      const ids = ['a', 'drafts.a', 'versions.r1.a', 'b']
      await client.mutate(ids.map((_id) => ({create: {_id, _type: 'post'}})))
      const idsOf = async (documents: Promise<{_id: string}[]>) => (await documents).map(({_id}) => _id)
      expect((await client.getDocument('a', {releaseId: 'r1'}))?._id).toBe('versions.r1.a')
      expect(await client.getDocument('b', {releaseId: 'r1'})).toBe(undefined)
      expect(await idsOf(client.getDocument('a', {includeAllVersions: true}))).toEqual(ids.slice(0, 3))
      expect(await client.getDocument('nobody', {includeAllVersions: true})).toEqual([])
      expect((await client.getDocument('a', {includeAllVersions: false, tag: 'one'}))?._id).toBe('a')
    })

    test('are found to exist, hundreds at a time', async () => {
      const {client} = await start()
      const ids = Array.from({length: 250}, (_, index) => `post-${index}`)
      const half = ids.filter((_, index) => index % 2 === 0)
      await client.mutate(half.map((_id) => ({create: {_id, _type: 'post'}})))
      expect([...(await client.documentsExists(ids, {tag: 'all'}))]).toEqual(half)
      expect(await client.documentsExists([])).toEqual(new Set())
    })

    test('come back as the options of a mutation say', async () => {
      const {client} = await start()
      const document = {_id: 'a', _type: 'post'}
      const result = {transactionId: 't1', results: [{id: 'a', operation: 'create'}]}
      const mutation = {create: document}
      const dry = await client.mutate([mutation], {
        returnDocuments: false,
        returnFirst: true,
        transactionId: 't1',
        dryRun: true,
      })
      expect(dry).toEqual({...result, documentId: 'a'})
      expect(await client.fetch('count(*)')).toBe(0)
      const stored = await client.mutate([mutation], {
        returnDocuments: false,
        returnFirst: false,
        transactionId: 't1',
        visibility: 'async',
        skipCrossDatasetReferenceValidation: true,
        tag: 'made.by.test',
      })
      expect(stored).toEqual({...result, documentIds: ['a']})
      expect(await client.delete('b', {returnDocuments: false, returnFirst: false})).toMatchObject({
        results: [{id: 'b', operation: 'none'}],
      })
      const all = await client.createOrReplace({...document, list: [{}]}, {returnFirst: false})
      expect(all.map((each) => content(each))).toEqual([{...document, list: [{}]}])
      const [keyed] = await client.mutate(client.patch('a').append('list', [{n: 1}]), {
        autoGenerateArrayKeys: true,
        returnDocuments: true,
        returnFirst: false,
      })
      expect(keyed?.['list']).toEqual([{}, {_key: expect.stringMatching(/^[0-9a-f]{12}$/) as unknown, n: 1}])
    })

    test('that cannot be changed are told by name', async () => {
      const {client} = await start()
      await client.create({_id: 'ada', _type: 'author'})
      await client.create({_id: 'post', _type: 'post', author: {_type: 'reference', _ref: 'ada'}})
      const description = 'The document "ada" cannot be deleted as there are references to it from "post"'
      const error = {type: 'documentHasExistingReferencesError', description, id: 'ada'}
      expect(await failureOf(client.delete('ada'))).toEqual({
        statusCode: 409,
        message: `Mutation(s) failed with 1 error(s):\n- ${description}`,
        details: {
          type: 'mutationError',
          description: 'Mutation(s) failed with 1 error(s)',
          items: [{index: 0, error: {...error, referencingIDs: ['post']}}],
        },
      })
      const twice = await failureOf(client.create({_id: 'ada', _type: 'author'}))
      expect([twice.statusCode, twice.message]).toEqual([
        409,
        'Mutation(s) failed with 1 error(s):\n- The document with the ID "ada" already exists',
      ])
    })

    test('are closed to callers without the token', async () => {
      const {client, lake} = await start({token: 'secret'})
      await client.create({_id: 'drafts.a', _type: 'post'})
      expect((await client.getDocument('drafts.a'))?._id).toBe('drafts.a')
      const anonymous = clientOf(lake.url)
      expect(await anonymous.getDocument('drafts.a')).toBe(undefined)
      expect((await failureOf(anonymous.create({_type: 'post'}))).statusCode).toBe(401)
    })
  })
}
