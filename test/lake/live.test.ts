import {describe, expect, test} from 'vitest'
import {datasetTag, syncTagsOf} from '../../lake/sync-tags.ts'
import {startLakeAndClient} from '../support/lake-client.ts'
import {createMemoryLake} from './memory-lake.ts'
import {openStream} from './open-stream.ts'

const path = '/v2025-02-19/data/live/events/production'
const post = (_id: string) => ({create: {_id, _type: 'post'}})
const tags = [...syncTagsOf(['post']), datasetTag]

describe('live events', () => {
  test('tell which tags are out of date, of published documents', async () => {
    const lake = createMemoryLake()
    const stream = await openStream(lake, path)
    await lake.mutate(post('drafts.a'))
    await lake.mutate(post('a'))
    expect(await stream.next(2)).toEqual([
      {event: 'welcome', id: '0', payload: {}},
      {event: 'message', id: '2', payload: {tags}},
    ])
  })

  test('tell of drafts on demand', async () => {
    const lake = createMemoryLake()
    const stream = await openStream(lake, `${path}?includeDrafts=true`)
    await lake.mutate(post('drafts.a'))
    expect(await stream.next(2)).toEqual([
      {event: 'welcome', id: '0', payload: {}},
      {event: 'message', id: '1', payload: {tags}},
    ])
    const guarded = createMemoryLake({token: 'secret'})
    expect((await guarded.get(`${path}?includeDrafts=true`)).status).toBe(401)
  })

  test('go on where a page lost them, or tell it to start anew', async () => {
    const lake = createMemoryLake()
    await lake.mutate(post('a'))
    await lake.mutate(post('b'))
    const resumed = await openStream(lake, path, {'last-event-id': '1'})
    expect(await resumed.next(2)).toEqual([
      {event: 'welcome', id: '1', payload: {}},
      {event: 'message', id: '2', payload: {tags}},
    ])
    const lost = await openStream(lake, path, {'last-event-id': 'other'})
    expect(await lost.next(2)).toEqual([
      {event: 'welcome', id: '2', payload: {}},
      {event: 'restart', id: '2', payload: {}},
    ])
  })

  test('reach the real client', async () => {
    const {client} = await startLakeAndClient()
    const events: unknown[] = []
    const arrived = Promise.withResolvers<void>()
    const subscription = client.live.events().subscribe({
      next(event) {
        events.push(event)
        if (event.type === 'welcome') client.create({_id: 'a', _type: 'post'}).catch(arrived.reject)
        if (event.type === 'message') arrived.resolve()
      },
      error: arrived.reject,
    })
    await arrived.promise
    subscription.unsubscribe()
    expect(events).toEqual([
      {type: 'welcome', id: '0'},
      {type: 'message', id: '1', tags},
    ])
  })
})
