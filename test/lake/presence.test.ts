import {expect, onTestFinished, test} from 'vitest'
import {WebSocket} from 'ws'
import {asObject} from './as-object.ts'
import {startTestLake} from './data-folder.ts'

interface PresencePage {
  call(method: string, params?: unknown): Promise<unknown>
  /** The next message that is no answer to a call. */
  news(): Promise<unknown>
  leave(): void
}

async function enter(
  url: string,
  path = '/v2022-06-30/socket/production',
  origin?: string,
): Promise<PresencePage> {
  const socket = new WebSocket(url.replace('http', 'ws') + path, origin === undefined ? {} : {origin})
  onTestFinished(() => socket.close())
  const answers = new Map<number, (message: unknown) => void>()
  const news: unknown[] = []
  const waiting: ((message: unknown) => void)[] = []
  socket.on('message', (bytes: Buffer) => {
    const {jsonrpc: _version, id, ...message} = asObject(JSON.parse(bytes.toString('utf8')))
    const taker = typeof id === 'number' ? answers.get(id) : waiting.shift()
    if (taker === undefined) news.push(message)
    else taker(message)
  })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  let calls = 0
  return {
    async call(method, params = {}) {
      const id = ++calls
      const answer = new Promise((resolve) => void answers.set(id, resolve))
      socket.send(JSON.stringify({jsonrpc: '2.0', id, method, params}))
      return answer
    },
    news: async () => news.shift() ?? new Promise((resolve) => void waiting.push(resolve)),
    leave: () => socket.terminate(),
  }
}

const anId: unknown = expect.stringMatching(/^\w{22}$/)

const said = (result: unknown) => ({
  method: 'presence_subscription',
  params: {subscription: anId, result},
})

test('pages hear of each other, and of one that is lost', async () => {
  const {url} = await startTestLake()
  const [one, other] = [await enter(url), await enter(url)]
  expect(await one.call('presence_subscribe')).toEqual({result: anId})
  expect(await other.call('presence_rollcall', {session: 's2'})).toEqual({result: true})
  const data = {sessionId: 's2', locations: [{type: 'document', documentId: 'a', path: ['name']}]}
  await other.call('presence_announce', {data})
  expect([await one.news(), await one.news()]).toEqual([
    said({type: 'rollCall', i: 'local', session: 's2'}),
    said({type: 'state', i: 'local', m: data}),
  ])
  other.leave()
  expect(await one.news()).toEqual(said({type: 'disconnect', i: 'local', m: {session: 's2'}}))
})

test('a page that says goodbye is not reported twice', async () => {
  const {url} = await startTestLake()
  const [one, other] = [await enter(url), await enter(url)]
  await one.call('presence_subscribe')
  await other.call('presence_announce', {data: {sessionId: 's2', locations: []}})
  await other.call('presence_disconnect', {session: 's2'})
  other.leave()
  const third = await enter(url)
  await third.call('presence_rollcall', {session: 's3'})
  expect([await one.news(), await one.news(), await one.news()]).toEqual([
    said({type: 'state', i: 'local', m: {sessionId: 's2', locations: []}}),
    said({type: 'disconnect', i: 'local', m: {session: 's2'}}),
    said({type: 'rollCall', i: 'local', session: 's3'}),
  ])
})

test('an unknown method is named', async () => {
  const {url} = await startTestLake()
  expect(await (await enter(url)).call('presence_fly')).toEqual({
    error: {code: -32_601, message: 'The method "presence_fly" is not served'},
  })
})

test('where the lake has a token, a page sends it first', async () => {
  const {url} = await startTestLake({token: 'secret'})
  const page = await enter(url)
  const refusal = {error: {code: -32_001, message: 'Send "authorization" with the token first'}}
  expect(await page.call('presence_subscribe')).toEqual(refusal)
  expect(await page.call('authorization', {authorization: 'Bearer wrong'})).toEqual(refusal)
  expect(await page.call('authorization', {authorization: 'Bearer secret'})).toEqual({result: true})
  expect(await page.call('presence_subscribe')).toEqual({result: anId})
})

test.each([
  ['/v2022-06-30/socket/nobody', undefined, 404],
  ['/v2022-06-30/socket/production', 'https://evil.example', 403],
])('%s from %s is refused', async (path, origin, status) => {
  const {url} = await startTestLake()
  await expect(enter(url, path, origin)).rejects.toThrow(`Unexpected server response: ${status}`)
})
