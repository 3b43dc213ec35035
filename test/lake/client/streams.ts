import type {ListenOptions, SanityClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'
import {datasetTag, syncTagsOf} from '../../../lake/sync-tags.ts'
import {asObject} from '../as-object.ts'
import {openPassage} from './passage.ts'
import {eventsOf} from './observed.ts'
import {content, failureOf, start} from './start.ts'

const tags = [...syncTagsOf(['post']), datasetTag]

/** The event of the mutation of `a` from 1 to 2, for a listener with these options. */
async function eventFor(client: SanityClient, options: ListenOptions) {
  await client.create({_id: 'a', _type: 'post', n: 1})
  const next = eventsOf(
    client.listen('*[_type == $type]', {type: 'post'}, {...options, events: ['welcome', 'mutation']}),
  )
  expect(await next()).toMatchObject({type: 'welcome'})
  await client.mutate([
    {createIfNotExists: {_id: 'drafts.a', _type: 'post'}},
    {patch: {id: 'a', set: {n: 2}}},
  ])
  return next()
}

export function streamTests(): void {
  describe('a listener', () => {
    test('hears of mutations with the document after them', async () => {
      const {client} = await start()
      const {result, mutations, ...event} = await eventFor(client, {})
      expect(event).toMatchObject({
        type: 'mutation',
        documentId: 'a',
        transition: 'update',
        identity: 'local',
      })
      expect(result).toEqual(await client.getDocument('a'))
      expect(mutations).toEqual([{patch: {id: 'a', set: {n: 2}}}])
      expect(['previous', 'effects'].filter((name) => Object.hasOwn(event, name))).toEqual([])
    })

    test('leaves out what it does not want', async () => {
      const {client} = await start()
      const event = await eventFor(client, {
        includeResult: false,
        includeMutations: false,
        tag: 'pages.start',
      })
      expect([event['result'], event['mutations'], event['documentId']]).toEqual([undefined, undefined, 'a'])
    })

    test('gets the document before, and the difference, where it wants them', async () => {
      const {client} = await start()
      const event = await eventFor(client, {
        includePreviousRevision: true,
        effectFormat: 'mendoza',
        visibility: 'query',
      })
      const previous = event['previous']
      expect(previous).toMatchObject({_id: 'a', n: 1})
      expect(Object.keys(asObject(event['effects']))).toEqual(['apply', 'revert'])
      expect(event['visibility']).toBe('query')
    })

    test('hears of drafts and versions where it wants them', async () => {
      const {client} = await start()
      expect((await eventFor(client, {includeAllVersions: true}))['documentId']).toBe('drafts.a')
    })

    test('is told what is wrong with its query', async () => {
      const {client} = await start()
      const next = eventsOf(client.listen('*[_type == "event]'))
      expect((await failureOf(next())).message).toContain('unexpected token "\\"event]", expected expression')
    })

    test('that lost its connection hears what it missed', async () => {
      const {client, lake} = await start()
      const passage = await openPassage(lake.port)
      const distant = client.withConfig({apiHost: passage.url})
      const next = eventsOf(
        distant.listen(
          '*',
          {},
          {
            enableResume: true,
            events: ['welcome', 'mutation', 'reconnect', 'welcomeback', 'reset'],
          },
        ),
      )
      expect(await next()).toMatchObject({type: 'welcome'})
      await client.create({_id: 'a', _type: 'post'})
      expect(await next()).toMatchObject({type: 'mutation', documentId: 'a'})
      passage.cut()
      await client.create({_id: 'b', _type: 'post'})
      expect(await next()).toEqual({type: 'reconnect'})
      expect(await next()).toMatchObject({type: 'welcomeback'})
      const missed = await next()
      expect(content(asObject(missed['result']))).toEqual({_id: 'b', _type: 'post'})
    })
  })

  describe('a live page', () => {
    test('is told which tags are out of date', async () => {
      const {client} = await start()
      const next = eventsOf(client.live.events({tag: 'pages.start', waitFor: 'function'}))
      expect(await next()).toEqual({type: 'welcome', id: '0'})
      await client.create({_id: 'drafts.a', _type: 'post'})
      await client.create({_id: 'a', _type: 'post'})
      expect(await next()).toEqual({type: 'message', id: '2', tags})
      const {syncTags} = await client.fetch(
        '*[_type == "post"]',
        {},
        {filterResponse: false, lastLiveEventId: '2'},
      )
      expect(tags).toEqual(expect.arrayContaining(syncTags ?? []))
    })

    test('is told of drafts where it wants them and has the token', async () => {
      const {client} = await start({token: 'secret'})
      const next = eventsOf(client.live.events({includeDrafts: true}))
      expect(await next()).toEqual({type: 'welcome', id: '0'})
      await client.create({_id: 'drafts.a', _type: 'post'})
      expect(await next()).toEqual({type: 'message', id: '1', tags})
      const wrong = client.withConfig({token: 'wrong'}).live.events({includeDrafts: true})
      expect(await failureOf(eventsOf(wrong)())).toMatchObject({message: 'EventSource connection failed'})
    })

    test('that lost its connection gets what it missed', async () => {
      const {client, lake} = await start()
      const passage = await openPassage(lake.port)
      const next = eventsOf(client.withConfig({apiHost: passage.url}).live.events())
      expect(await next()).toEqual({type: 'welcome', id: '0'})
      passage.cut()
      await client.create({_id: 'a', _type: 'post'})
      expect(await next()).toEqual({type: 'reconnect'})
      expect(await next()).toEqual({type: 'welcome', id: '0'})
      expect(await next()).toEqual({type: 'message', id: '1', tags})
    })
  })
}
