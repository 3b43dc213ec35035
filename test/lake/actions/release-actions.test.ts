import type {SanityClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'
import {startLakeAndClient} from '../../support/lake-client.ts'
import {asObject} from '../as-object.ts'
import {aKey, contents, refusalOf} from './as-client.ts'

const publishedId = 'a'
const versionId = 'versions.spring.a'
const system = {
  bundleId: 'spring',
  release: {_ref: '_.releases.spring', _weak: true},
  group: {_ref: '_.groups.a', _weak: true},
}
const metadata = {title: 'Spring', description: '', releaseType: 'asap'} as const

async function withVersion(): Promise<SanityClient> {
  const {client} = await startLakeAndClient()
  await client.create({_id: 'a', _type: 'post', title: 'Now'})
  await client.releases.create({releaseId: 'spring', metadata})
  const document = {_id: versionId, _type: 'post', title: 'In spring'}
  await client.createVersion({publishedId, document, releaseId: 'spring'})
  return client
}

async function stateOf(client: SanityClient): Promise<unknown> {
  return asObject(await client.releases.get({releaseId: 'spring'}))['state']
}

describe('a release', () => {
  test('holds versions apart until it is published', async () => {
    const client = await withVersion()
    await client.releases.edit({releaseId: 'spring', patch: {set: {'metadata.title': 'Spring 2027'}}})
    expect(await contents(client)).toEqual({
      '_.releases.spring': {
        _type: 'system.release',
        name: 'spring',
        state: 'active',
        userId: 'local',
        metadata: {...metadata, title: 'Spring 2027'},
      },
      a: {_type: 'post', title: 'Now'},
      [versionId]: {_type: 'post', title: 'In spring', _system: system},
    })
    await client.releases.publish({releaseId: 'spring'})
    const {'_.releases.spring': release, ...documents} = await contents(client)
    const {publishedAt, finalDocumentStates, ...rest} = asObject(release)
    expect(documents).toEqual({a: {_type: 'post', title: 'In spring'}})
    expect([typeof publishedAt, finalDocumentStates, rest['state']]).toEqual([
      'string',
      [{_key: aKey, id: versionId}],
      'published',
    ])
    await client.releases.delete({releaseId: 'spring'})
    expect(Object.keys(await contents(client))).toEqual(['a'])
  })

  test('locks its versions while it is scheduled', async () => {
    const client = await withVersion()
    await client.releases.schedule({releaseId: 'spring', publishAt: '2999-01-01T00:00:00Z'})
    expect(await stateOf(client)).toBe('scheduled')
    expect(
      await refusalOf(client, {actionType: 'sanity.action.document.version.discard', versionId}),
    ).toEqual({status: 400, items: [[0, 'validationError']]})
    await client.releases.unschedule({releaseId: 'spring'})
    await client.discardVersion({publishedId, releaseId: 'spring'})
    expect(Object.keys(await contents(client))).toEqual(['_.releases.spring', 'a'])
  })

  test('gives its versions back when it is unarchived', async () => {
    const client = await withVersion()
    const before = await contents(client)
    await client.releases.archive({releaseId: 'spring'})
    expect([await stateOf(client), Object.keys(await contents(client))]).toEqual([
      'archived',
      ['_.releases.spring', 'a'],
    ])
    await client.releases.unarchive({releaseId: 'spring'})
    expect(await contents(client)).toEqual(before)
  })

  test('unpublishes what it is told to', async () => {
    const client = await withVersion()
    await client.unpublishVersion({publishedId, releaseId: 'spring'})
    await client.releases.publish({releaseId: 'spring'})
    const {'_.releases.spring': _release, ...documents} = await contents(client)
    expect(documents).toEqual({'drafts.a': {_type: 'post', title: 'Now'}})
  })

  test('makes no transition that its state does not allow', async () => {
    const client = await withVersion()
    for (const name of ['delete', 'unarchive', 'unschedule'] as const) {
      const actionType = `sanity.action.release.${name}` as const
      expect(await refusalOf(client, {actionType, releaseId: 'spring'})).toEqual({
        status: 400,
        items: [[0, 'validationError']],
      })
    }
    expect(await refusalOf(client, {actionType: 'sanity.action.release.publish', releaseId: 'none'})).toEqual(
      {
        status: 409,
        items: [[0, 'documentNotFoundError']],
      },
    )
  })
})
