import {expect, test, vi} from 'vitest'
import {defaultLimits} from '../../lake/limits/limits.ts'
import {startTestLake} from './data-folder.ts'
import {createMemoryLake} from './memory-lake.ts'

// Threads take seconds to start where the machine is busy.
vi.setConfig({testTimeout: 60_000})

const many = Array.from({length: 700}, (_, n) => JSON.stringify({_id: `d${n}`, _type: 'a', n})).join('\n')
/** Goes through all documents for each document for each document, and so on: days, at a microsecond each. */
const endless = 'count(*[count(*[n > ^.n && count(*[n > ^.n && count(*[n > ^.n]) >= 0]) >= 0]) >= 0])'
const heavy = 'count(*[count(*[n > ^.n]) > 350])'
const address = (query: string) => `/v2025-02-19/data/query/production?query=${encodeURIComponent(query)}`

test('a query that would run for days is ended, and others are answered meanwhile', async () => {
  const lake = createMemoryLake({limits: {...defaultLimits, queryTime: 1500}})
  await lake.post('/_lake/load/production', many)
  const ended = lake.get(address(endless))
  const begin = performance.now()
  expect(await lake.query('count(*)')).toBe(700)
  expect(performance.now() - begin).toBeLessThan(1500)
  expect(await ended).toEqual({
    status: 408,
    body: {
      statusCode: 408,
      error: 'Request Timeout',
      message: 'The query took longer than 1500 ms; add conditions on attributes, or a slice',
    },
  })
  await lake.app.endStreams()
})

test('a heavy query is answered from the stored file, and again after a change', async () => {
  const lake = await startTestLake()
  const ask = async () => {
    const response = await lake.fetch(new Request(`${lake.url}${address(heavy)}&returnQuery=false`))
    const body: unknown = await response.json()
    return typeof body === 'object' && body !== null && 'result' in body ? body.result : body
  }
  const send = (path: string, body: string) =>
    lake.fetch(new Request(lake.url + path, {method: 'POST', body}))
  await send('/_lake/load/production', many)
  expect(await ask()).toBe(349)
  await send('/v2025-02-19/data/mutate/production', '{"mutations": [{"create": {"_type": "a", "n": 5000}}]}')
  expect(await ask()).toBe(350)
})

test('a selection within a transaction has to be cheap', async () => {
  const lake = createMemoryLake()
  await lake.post('/_lake/load/production', many)
  const mutations = [{delete: {query: endless.slice('count('.length, -1)}}]
  const {status} = await lake.post('/v2025-02-19/data/mutate/production', {mutations})
  expect(status).toBe(400)
})

test('a pattern of many stars does not stop the lake', async () => {
  const lake = createMemoryLake({limits: {...defaultLimits, queryTime: 1000}})
  await lake.mutate({create: {_id: 'a', _type: 'x', t: 'a'.repeat(5000)}})
  const pattern = `${'*a'.repeat(20)}b`
  expect(await lake.query(`*[t match "${pattern}"]._id`)).toEqual([])
  const {status} = await lake.get(address(`*[(t + "") match "${pattern}"]._id`))
  expect(status).toBe(408)
  await lake.app.endStreams()
})
