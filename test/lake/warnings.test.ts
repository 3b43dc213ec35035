import {describe, expect, onTestFinished, test, vi} from 'vitest'
import {noPurge, noSourceMap, oldVersion} from '../../lake/warnings.ts'
import {startLakeAndClient} from '../support/lake-client.ts'
import {createMemoryLake} from './memory-lake.ts'

const query = '/data/query/production?query=*'
const remove = {delete: {id: 'a', purge: true}}
const discard = {actionType: 'sanity.action.document.discard', draftId: 'drafts.a', purge: true}

async function warningOf(path: string, body?: unknown): Promise<string | null> {
  const lake = createMemoryLake()
  await lake.mutate({create: {_id: 'drafts.a', _type: 'post'}})
  const answer = await lake.app.request(
    path,
    body === undefined ? {} : {method: 'POST', body: JSON.stringify(body)},
  )
  expect(answer.status).toBe(200)
  return answer.headers.get('x-sanity-warning')
}

describe('an answer warns', () => {
  test.each([
    ['of a source map that is not there', `/v2025-02-19${query}&resultSourceMap=true`, noSourceMap],
    ['of one with keys', `/v2025-02-19${query}&resultSourceMap=withKeyArraySelector`, noSourceMap],
    ['of nothing without one', `/v2025-02-19${query}&resultSourceMap=false`, null],
    ['of GROQ that is newer than its version', `/v1${query}`, oldVersion],
    ['of both', `/v1${query}&resultSourceMap=true`, `${oldVersion}, ${noSourceMap}`],
  ])('%s', async (_name, path, expected) => {
    expect(await warningOf(path)).toBe(expected)
  })

  test.each([
    ['a mutation', '/v2025-02-19/data/mutate/production', {mutations: [remove]}, noPurge],
    ['an action', '/v2025-02-19/data/actions/production', {actions: [discard]}, noPurge],
    ['neither', '/v2025-02-19/data/mutate/production', {mutations: [{delete: {id: 'a'}}]}, null],
  ])('of history that stays after the purge of %s', async (_name, path, body, expected) => {
    expect(await warningOf(path, body)).toBe(expected)
  })

  test('in words that a header can hold, and none with the comma that parts them', () => {
    for (const warning of [noPurge, noSourceMap, oldVersion])
      expect(warning).toMatch(/^[\x20-\x2B\x2D-\x7E]+$/)
  })
})

test('a source map must be wanted, not wanted, or with keys', async () => {
  const {status, body} = await createMemoryLake().get(`/v2025-02-19${query}&resultSourceMap=yes`)
  const message = '"resultSourceMap" must be true or false, not "yes"'
  expect({status, body}).toEqual({status: 400, body: {statusCode: 400, error: 'Bad Request', message}})
})

test('a client with stega prints the warning once, and gets its result', async () => {
  const printed = vi.spyOn(console, 'warn').mockReturnValue()
  onTestFinished(() => printed.mockRestore())
  const {client} = await startLakeAndClient({}, {stega: {enabled: true, studioUrl: '/studio'}})
  await client.create({_id: 'a', _type: 'post', title: 'Sprains'})
  expect(await client.fetch('*[0].title')).toBe('Sprains')
  expect(await client.fetch('*[0].title', {}, {filterResponse: false})).not.toHaveProperty('resultSourceMap')
  expect(printed.mock.calls).toEqual([[noSourceMap]])
})
