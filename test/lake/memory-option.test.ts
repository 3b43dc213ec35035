import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {describe, expect, test, vi} from 'vitest'
import {startLake, type RunningLake} from '../../lake/server.ts'
import {run} from '../support/run.ts'
import {asObject} from './as-object.ts'
import {createDataFolder, startTestLake} from './data-folder.ts'

// Threads take seconds to start where the machine is busy.
vi.setConfig({testTimeout: 60_000})

const api = '/v2025-02-19/data'
const lines = (length: number) =>
  Array.from({length}, (_, n) => JSON.stringify({_id: `d${n}`, _type: 'a', n})).join('\n')

async function post({url}: RunningLake, path: string, body: string): Promise<void> {
  expect((await fetch(url + path, {method: 'POST', body})).status).toBe(200)
}

async function ask({url}: RunningLake, query: string): Promise<unknown> {
  const address = `${url}${api}/query/production?query=${encodeURIComponent(query)}&perspective=raw`
  const body = asObject(await (await fetch(address)).json())
  return body['result'] ?? body['statusCode']
}

describe('a lake without memory for documents', () => {
  test('has the same documents when it is opened again', async () => {
    const dataFolder = createDataFolder()
    const first = await startLake({dataFolder, port: 0, memory: 0})
    const create = {_id: 'a', _type: 'post', text: 'ø 𝄞 \u2028', n: 1.5}
    await post(first, `${api}/mutate/production`, JSON.stringify({mutations: [{create}]}))
    const before = await ask(first, '*')
    await first.close()
    const second = await startTestLake({dataFolder, memory: 0})
    expect(await ask(second, '*')).toEqual(before)
    expect(await ask(second, '*{text, n}')).toEqual([{text: create.text, n: create.n}])
  })

  test('answers heavy queries in threads that read on demand as well, also after a change', async () => {
    const dataFolder = createDataFolder()
    const lake = await startLake({dataFolder, port: 0, memory: 0})
    await post(lake, '/_lake/load/production', lines(200))
    const heavy = 'count(*[count(*[n > ^.n]) > 100])'
    expect(await ask(lake, heavy)).toBe(99)
    expect(await ask(lake, heavy)).toBe(99)
    const mutations = [{create: {_type: 'a', n: 5000}}]
    await post(lake, `${api}/mutate/production`, JSON.stringify({mutations}))
    expect(await ask(lake, heavy)).toBe(100)
    await lake.close()
    expect(readdirSync(dataFolder)).toEqual(['lake.sqlite'])
  })

  test('closes its folder while a thread reads it', async () => {
    const dataFolder = createDataFolder()
    const lake = await startLake({dataFolder, port: 0, memory: 0, limits: {queryTime: 500}})
    await post(lake, '/_lake/load/production', lines(700))
    const slow = 'count(*[count(*[n > ^.n && count(*[n > ^.n]) >= 0]) >= 0])'
    expect(await ask(lake, slow)).toBe(408)
    const unanswered = ask(lake, slow)
    await lake.close()
    await unanswered.catch(() => undefined)
    expect(readdirSync(dataFolder)).toEqual(['lake.sqlite'])
  })
})

test.each([0, 1024])('with a memory of %s MB a damaged document is reported at the start', async (memory) => {
  const dataFolder = createDataFolder()
  const lake = await startLake({dataFolder, port: 0, memory})
  await post(lake, '/_lake/load/production', lines(700))
  await lake.close()
  const database = new DatabaseSync(join(dataFolder, 'lake.sqlite'))
  database.exec(`update document set body = '{"_id": "d1", "_type"' where id = 'd1'`)
  database.close()
  await expect(startLake({dataFolder, port: 0, memory})).rejects.toThrow(
    /^The dataset “production” of \S+lake\.sqlite is damaged \(.*JSON.*\); put a copy back/,
  )
})

test('a memory that is no size is refused', async () => {
  const dataFolder = createDataFolder()
  await expect(startLake({dataFolder, port: 0, memory: -1})).rejects.toThrow(
    '“memory” must be a number of megabytes, 0 or more, not -1',
  )
  const {code, stderr} = await run('scripts/lake.ts', ['--data', dataFolder, '--memory', 'much'])
  expect([code, stderr]).toEqual([
    2,
    'lake: --memory much is not a number of megabytes\nTry: npm run lake -- --help\n',
  ])
  expect(readdirSync(dataFolder)).toEqual([])
})
