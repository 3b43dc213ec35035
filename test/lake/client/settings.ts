import {describe, expect, test} from 'vitest'
import {failureOf, start} from './start.ts'

export function settingTests(): void {
  describe('a client', () => {
    test('is copied and set up anew', async () => {
      const {client, lake} = await start()
      await client.datasets.create('other')
      const copy = client.clone().config({dataset: 'other'})
      await copy.create({_id: 'a', _type: 'post'})
      expect([await copy.fetch('count(*)'), await client.fetch('count(*)')]).toEqual([1, 0])
      expect([copy.config().dataset, client.config().dataset]).toEqual(['other', 'production'])
      expect(client.withConfig({apiVersion: '1'}).getUrl('/ping')).toBe(`${lake.url}/v1/ping`)
      expect(client.getUrl(client.getDataUrl('doc', 'a'))).toBe(
        `${lake.url}/v2025-02-19/data/doc/production/a`,
      )
    })

    test('asks for what it has no method for', async () => {
      const {client} = await start()
      expect(await client.request({uri: '/ping'})).toEqual({pong: true})
      expect(await client.dataRequest('query', {query: '1 + 1'})).toMatchObject({result: 2})
      expect(await client.dataRequest('mutate', {mutations: [{delete: {id: 'a'}}]})).toMatchObject({
        results: [{id: 'a', operation: 'none'}],
      })
      const unknown = await failureOf(client.request({uri: '/webhooks', method: 'POST', body: {}}))
      expect([unknown.statusCode, unknown.message]).toEqual([
        501,
        'Not Implemented - POST /v2025-02-19/webhooks is not implemented by this lake',
      ])
    })

    test('for a dataset as a resource works as for one of a project', async () => {
      const {client} = await start()
      const resource = client.withConfig({resource: {type: 'dataset', id: 'local.production'}})
      const created = await resource.create({_id: 'a', _type: 'post'})
      await resource.action({
        actionType: 'sanity.action.document.edit',
        publishedId: 'a',
        draftId: 'drafts.a',
        patch: {set: {n: 1}},
      })
      expect(await resource.getDocument('a')).toEqual(created)
      expect(await resource.fetch('*{_id, n}')).toEqual([
        {_id: 'a', n: null},
        {_id: 'drafts.a', n: 1},
      ])
    })
  })

  describe('the project', () => {
    test('has datasets', async () => {
      const {client} = await start()
      const clinic = {datasetName: 'clinic', aclMode: 'private'}
      expect(
        await client.datasets.create('clinic', {aclMode: 'private', embeddings: {enabled: false}}),
      ).toEqual(clinic)
      expect(await client.datasets.edit('clinic', {aclMode: 'public'})).toEqual({
        ...clinic,
        aclMode: 'public',
      })
      const list = await client.datasets.list()
      expect(list.map(({name, aclMode}) => [name, aclMode])).toEqual([
        ['clinic', 'public'],
        ['production', 'public'],
      ])
      expect(await client.datasets.delete('clinic')).toEqual({deleted: true})
      expect(
        await failureOf(client.datasets.create('searched', {embeddings: {enabled: true}})),
      ).toMatchObject({
        statusCode: 501,
        message: 'Not Implemented - "embeddings" of the dataset "searched" is not implemented by this lake',
      })
      expect(await client.datasets.list()).toHaveLength(1)
    })

    test('is the one of the lake, with one user', async () => {
      const {client} = await start()
      const [project, ...others] = await client.projects.list()
      expect([project?.id, project?.members.length, others]).toEqual(['local', 1, []])
      const [short] = await client.projects.list({
        includeMembers: false,
        includeFeatures: false,
        onlyExplicitMembership: true,
      })
      expect(['id', 'members', 'features'].map((name) => Object.hasOwn(short ?? {}, name))).toEqual([
        true,
        false,
        false,
      ])
      expect(await client.projects.list({organizationId: 'o1'})).toEqual([])
      expect(await client.projects.getById('local')).toEqual(project)
      expect(await client.users.getById('me')).toMatchObject({id: 'local', role: 'administrator'})
      expect(await client.users.getById('local')).toMatchObject({id: 'local', displayName: 'Local editor'})
      expect(await failureOf(client.users.getById('nobody'))).toMatchObject({
        statusCode: 404,
        message: 'Not Found - The user "nobody" does not exist; the one user is "local"',
      })
    })
  })
}
