import {describe, expect, test} from 'vitest'
import {asObject} from './as-object.ts'
import {createMemoryLake} from './memory-lake.ts'
import {openStream, type OpenStream, type StreamEvent} from './open-stream.ts'

const path = '/v2025-02-19/data/listen/production?query=*&includeMutations=false&enableResume=true'
const at = (id: string) => `${path}&lastEventId=${encodeURIComponent(id)}`
const post = (_id: string) => ({create: {_id, _type: 'post'}})

const namesOf = (events: readonly StreamEvent[]) => events.map(({event, id}) => [event, id])

async function documentsOf(stream: OpenStream, count: number) {
  const events = await stream.next(count)
  return events.map(({payload}) => {
    const {documentId, transactionTotalEvents: total, transactionCurrentEvent: current} = asObject(payload)
    return [documentId, current, total]
  })
}

describe('a listener that comes back', () => {
  test('gets what it missed behind its last event, then what happens', async () => {
    const lake = createMemoryLake()
    await lake.mutate(post('a'), post('b'), post('c'))
    await lake.mutate(post('d'))
    const stream = await openStream(lake, at('id1#a'))
    expect(await stream.next()).toEqual([{event: 'welcomeback', id: 'id1#a', payload: {listenerName: 'id3'}}])
    await lake.mutate(post('e'))
    expect(await documentsOf(stream, 4)).toEqual([
      ['b', 1, 2],
      ['c', 2, 2],
      ['d', 1, 1],
      ['e', 1, 1],
    ])
  })

  test('may say its position in a header', async () => {
    const lake = createMemoryLake()
    await lake.mutate(post('a'))
    await lake.mutate(post('b'))
    const stream = await openStream(lake, path, {'last-event-id': 'id1#a'})
    expect(namesOf(await stream.next(2))).toEqual([
      ['welcomeback', 'id1#a'],
      ['mutation', 'id2#b'],
    ])
  })

  test('has a position from its greeting on', async () => {
    const lake = createMemoryLake()
    const [first] = await (await openStream(lake, path)).next()
    expect(first).toEqual({event: 'welcome', id: '#', payload: {listenerName: 'id1'}})
    await lake.mutate(post('a'))
    const stream = await openStream(lake, at('#'))
    expect(namesOf(await stream.next(2))).toEqual([
      ['welcomeback', '#'],
      ['mutation', 'id2#a'],
    ])
    const [second] = await (await openStream(lake, path)).next()
    expect(second?.id).toBe('id2#')
  })

  test.each(['unknown#a', 'nonsense'])('with the position %s starts anew', async (position) => {
    const lake = createMemoryLake()
    await lake.mutate(post('a'))
    const stream = await openStream(lake, at(position))
    expect(await stream.next()).toEqual([{event: 'reset', id: 'id1#', payload: {}}])
  })

  test('is welcomed as a new one if it did not ask to resume', async () => {
    const lake = createMemoryLake()
    await lake.mutate(post('a'))
    const stream = await openStream(lake, `/v2025-02-19/data/listen/production?query=*&lastEventId=id1%23a`)
    expect(await stream.next()).toEqual([{event: 'welcome', payload: {listenerName: 'id2'}}])
  })
})
