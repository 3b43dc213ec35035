import {
  createClient,
  type ClientPerspective,
  type FilteredResponseQueryOptions,
  type SanityClient,
} from '@sanity/client'
import {describe, expect, test} from 'vitest'
import {clientOf} from '../../support/lake-client.ts'
import {failureOf, start} from './start.ts'

async function withVersions(): Promise<SanityClient> {
  const {client} = await start({}, {ignoreWarnings: 'no source maps'})
  const ids = ['a', 'drafts.a', 'versions.r1.a']
  await client.mutate(ids.map((_id) => ({create: {_id, _type: 'post', title: _id}})))
  return client
}

/** Options that change the result or the answer, those of other calls, and two that only Next.js has. */
type Apart =
  | ('perspective' | 'variant' | 'filterResponse' | 'returnQuery')
  | ('method' | 'query' | 'body')
  | ('cache' | 'next')

/** Every option that leaves the result as it is; a new one does not compile until it is here or above. */
const withoutEffect: {
  readonly [Name in Exclude<keyof FilteredResponseQueryOptions, Apart>]-?: FilteredResponseQueryOptions
} = {
  useCdn: {useCdn: true},
  cacheMode: {useCdn: true, cacheMode: 'noStale'},
  lastLiveEventId: {lastLiveEventId: '1'},
  resultSourceMap: {resultSourceMap: true},
  stega: {stega: {enabled: true, studioUrl: '/studio'}},
  tag: {tag: 'pages.start'},
  timeout: {timeout: 60_000},
  headers: {headers: {'x-request': '1'}},
  token: {token: 'any'},
  signal: {signal: new AbortController().signal},
}

export function queryTests(): void {
  describe('a query', () => {
    test.each<[ClientPerspective, string[]]>([
      ['raw', ['a', 'drafts.a', 'versions.r1.a']],
      ['published', ['a']],
      ['drafts', ['drafts.a']],
      ['previewDrafts', ['drafts.a']],
      [['r1', 'drafts'], ['versions.r1.a']],
    ])('reads in the perspective %s', async (perspective, titles) => {
      const client = await withVersions()
      expect(await client.fetch('*.title', {}, {perspective})).toEqual(titles)
      expect(await client.withConfig({perspective}).fetch('*.title')).toEqual(titles)
    })

    test('has the perspective of its version unless one is asked for', async () => {
      const {client, lake} = await start()
      await client.create({_id: 'drafts.a', _type: 'post'})
      const {perspective: _raw, ...config} = clientOf(lake.url).config()
      expect(await createClient(config).fetch('count(*)')).toBe(0)
      expect(await createClient({...config, apiVersion: '2021-10-21'}).fetch('count(*)')).toBe(1)
    })

    test('takes parameters, also so many that it goes into a body', async () => {
      const client = await withVersions()
      expect(await client.fetch('*[_id == $id && $yes]._id', {id: 'a', yes: true})).toEqual(['a'])
      const ids = Array.from({length: 2000}, (_, index) => `id-${index}`)
      expect(await client.fetch('*[_id in $ids || _id == "a"]._id', {ids})).toEqual(['a'])
    })

    test('gives its whole answer on demand', async () => {
      const client = await withVersions()
      const query = '*[_type == "post" && _id == "a"]._id'
      const {ms, syncTags, ...answer} = await client.fetch(query, {}, {filterResponse: false})
      expect(answer).toEqual({query, result: ['a']})
      expect([typeof ms, syncTags]).toEqual(['number', [expect.stringMatching(/^s1:[0-9a-f]{8}$/)]])
      const short = await client.fetch(query, {}, {filterResponse: false, returnQuery: false})
      expect(Object.keys(short)).toEqual(['result', 'syncTags', 'ms'])
    })

    test.each(Object.entries(withoutEffect))(
      'with the option %s has the same result',
      async (_name, options) => {
        const client = await withVersions()
        expect(await client.fetch('*[_id == "a"]._id', {}, options)).toEqual(['a'])
      },
    )

    test('that was given up before rejects', async () => {
      const client = await withVersions()
      const given = client.fetch('*', {}, {signal: AbortSignal.abort()})
      await expect(given).rejects.toMatchObject({name: 'AbortError'})
    })

    test.each([
      [{variant: 'spring'}, 'variant'],
      [{variant: {audience: 'staff'}}, 'variantCondition'],
    ])('for a variant, as in %j, is refused', async (options, name) => {
      const client = await withVersions()
      expect(await failureOf(client.fetch('*', {}, options))).toEqual({
        statusCode: 501,
        message: `Not Implemented - The option "${name}" of a query is not implemented by this lake`,
        details: undefined,
      })
    })

    test('draws the place of a fault of syntax', async () => {
      const client = await withVersions()
      const tag = await failureOf(client.fetch('*[_type == "event]', {}, {tag: 'pages.start'}))
      expect(tag.message).toBe(
        [
          'GROQ query parse error:',
          '> 1 | *[_type == "event]',
          '    |           ^^^^^^^ unexpected token "\\"event]", expected expression',
          '',
          'Tag: pages.start',
        ].join('\n'),
      )
    })
  })
}
