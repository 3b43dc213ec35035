import {describe, expect, test} from 'vitest'
import {asObject} from './as-object.ts'
import {createMemoryLake, type MemoryLake} from './memory-lake.ts'
import {openStream, type OpenStream} from './open-stream.ts'

async function listen(
  lake: MemoryLake,
  query: string,
  options = '',
  version = 'v2025-02-19',
): Promise<OpenStream> {
  return openStream(lake, `/${version}/data/listen/production?query=${encodeURIComponent(query)}${options}`)
}

const time = '2026-01-01T12:00:01.000Z'

describe('listen', () => {
  test('welcomes, then tells of a new document with all that was asked for', async () => {
    const lake = createMemoryLake()
    const options = '&includeResult=true&includePreviousRevision=true&effectFormat=mendoza&visibility=query'
    const stream = await listen(lake, '*[_type == $type]', `${options}&$type="post"`)
    expect(await stream.next()).toEqual([{event: 'welcome', payload: {listenerName: 'id1'}}])
    await lake.mutate({createIfNotExists: {_id: 'a', _type: 'post', n: 1}})
    const event = {_id: 'a', _type: 'post', _createdAt: time, _updatedAt: time, n: 1}
    expect(await stream.next()).toEqual([
      {
        event: 'mutation',
        id: 'id2#a',
        payload: {
          type: 'mutation',
          eventId: 'id2#a',
          documentId: 'a',
          transactionId: 'id2',
          transition: 'appear',
          identity: 'local',
          mutations: [{create: event}],
          effects: {apply: [0, event], revert: [0, null]},
          result: {...event, _rev: 'id2'},
          previous: null,
          resultRev: 'id2',
          timestamp: time,
          visibility: 'query',
          transactionTotalEvents: 1,
          transactionCurrentEvent: 1,
        },
      },
    ])
  })

  test('numbers only the events that this listener gets', async () => {
    const lake = createMemoryLake()
    await lake.mutate(...['a', 'b', 'c'].map((_id) => ({create: {_id, _type: 'post', shown: _id !== 'c'}})))
    const stream = await listen(lake, '*[shown]', '&includeMutations=false')
    await lake.mutate(
      {patch: {id: 'a', set: {shown: false}}},
      {patch: {id: 'b', set: {n: 1}}},
      {patch: {id: 'b', set: {n: 2}}},
      {patch: {id: 'c', set: {n: 1}}},
      {create: {_id: 'd', _type: 'other', shown: false}},
    )
    const common = {
      type: 'mutation',
      transactionId: 'id3',
      identity: 'local',
      previousRev: 'id1',
      resultRev: 'id3',
      timestamp: '2026-01-01T12:00:02.000Z',
      visibility: 'transaction',
      transactionTotalEvents: 2,
    }
    const events = await stream.next(3)
    expect(events.slice(1).map(({payload}) => payload)).toEqual([
      {...common, eventId: 'id3#a', documentId: 'a', transition: 'disappear', transactionCurrentEvent: 1},
      {...common, eventId: 'id3#b', documentId: 'b', transition: 'update', transactionCurrentEvent: 2},
    ])
  })

  test('gives the mutations of a document in a form that can be replayed', async () => {
    const lake = createMemoryLake()
    await lake.mutate({create: {_id: 'a', _type: 'post', list: []}})
    const stream = await listen(lake, '*')
    await lake.mutate({
      patch: {query: '*[_type == "post"]', set: {n: 1}, insert: {after: 'list[-1]', items: [2]}},
    })
    await lake.mutate({delete: {id: 'a'}}, {delete: {id: 'nobody'}})
    const events = await stream.next(3)
    expect(events.slice(1).map(({payload}) => asObject(payload)['mutations'])).toEqual([
      [{patch: {id: 'a', set: {n: 1}, insert: {after: 'list[-1]', items: [2]}}}],
      [{delete: {id: 'a'}}],
    ])
  })

  test.each([
    ['v2025-02-19', '', ['a']],
    ['v2025-02-19', '&includeAllVersions=true', ['a', 'drafts.a', 'versions.r.a', '_.system']],
    ['v2021-10-21', '', ['a', 'drafts.a', '_.system']],
  ])('of %s with “%s” hears of its versions', async (version, options, expected) => {
    const lake = createMemoryLake()
    const stream = await listen(lake, '*', options, version)
    await lake.mutate(
      ...['a', 'drafts.a', 'versions.r.a', '_.system'].map((_id) => ({create: {_id, _type: 'x'}})),
    )
    const events = await stream.next(1 + expected.length)
    expect(events.slice(1).map(({payload}) => asObject(payload)['documentId'])).toEqual(expected)
    await lake.app.endStreams()
    expect(await stream.rest()).toEqual([])
  })

  test('follows references and subqueries of its filter through the dataset', async () => {
    const lake = createMemoryLake()
    await lake.mutate({create: {_id: 'ada', _type: 'author', name: 'Ada'}})
    const stream = await listen(
      lake,
      '*[author->name == "Ada" && author._ref in *[_type == "author"]._id]{_id}[0]',
    )
    await lake.mutate(
      {create: {_id: 'x', _type: 'post'}},
      {create: {_id: 'y', _type: 'post', author: {_ref: 'ada'}}},
    )
    const [, event] = await stream.next(2)
    expect(event?.id).toBe('id3#y')
  })

  test.each([
    [
      '*[_type == "event]',
      {
        error: {
          type: 'queryParseError',
          description: 'unexpected token "\\"event]", expected expression',
          query: '*[_type == "event]',
          start: 11,
          end: 18,
        },
      },
    ],
    ['1 + 1', {message: 'A listener needs a query that selects documents, such as *[_type == "article"]'}],
  ])('answers the query %s on the stream and ends it', async (query, payload) => {
    const stream = await listen(createMemoryLake(), query)
    expect(await stream.rest()).toEqual([{event: 'channelError', payload}])
  })

  test('stops when the page leaves', async () => {
    const lake = createMemoryLake()
    const stream = await listen(lake, '*')
    await stream.next()
    await stream.close()
    await lake.mutate({create: {_id: 'a', _type: 'post'}})
    expect(await lake.query('count(*)')).toBe(1)
  })

  test('hears nothing of a dry run or of a transaction that fails', async () => {
    const lake = createMemoryLake()
    const stream = await listen(lake, '*')
    const path = '/v2025-02-19/data/mutate/production'
    await lake.post(`${path}?dryRun=true`, {mutations: [{create: {_id: 'a', _type: 'post'}}]})
    await lake.post(path, {mutations: [{create: {_id: 'a', _type: 'post'}}, {patch: {id: 'nobody'}}]})
    await lake.app.endStreams()
    expect(await stream.rest()).toEqual([{event: 'welcome', payload: {listenerName: 'id1'}}])
  })
})
