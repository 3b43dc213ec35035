import {runInNewContext} from 'node:vm'
import {expect, onTestFinished, test} from 'vitest'
import {WebSocket} from 'ws'
import {studioStreams} from '../../lake/studio-streams.ts'
import {asObject} from './as-object.ts'
import {startTestLake} from './data-folder.ts'

const streamUrl = (url: string) => `${url}/v2025-02-19/data/listen/production?query=*`

interface Socket {
  send(message: unknown): void
  next(): Promise<unknown>
}

async function connect(url: string, origin?: string): Promise<Socket> {
  const socket = new WebSocket(
    `${url.replace('http', 'ws')}/_lake/streams`,
    origin === undefined ? {} : {origin},
  )
  onTestFinished(() => socket.close())
  const messages: unknown[] = []
  const waiting: ((message: unknown) => void)[] = []
  socket.on('message', (bytes: Buffer) => {
    const message: unknown = JSON.parse(bytes.toString('utf8'))
    const taker = waiting.shift()
    if (taker === undefined) messages.push(message)
    else taker(message)
  })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  return {
    send: (message) => socket.send(JSON.stringify(message)),
    next: async () => messages.shift() ?? new Promise((resolve) => void waiting.push(resolve)),
  }
}

const head = (id: number, status = 200) => ({
  id,
  head: {status, headers: {'content-type': 'text/event-stream'}},
})

/** The id of a message with a chunk, and the first line of the chunk. */
function eventOf(message: unknown): unknown[] {
  const {id, chunk} = asObject(message)
  return [id, String(chunk).split('\n')[0]]
}

test('one socket carries several event streams and ends each alone', async () => {
  const {url} = await startTestLake()
  const socket = await connect(url)
  socket.send({id: 1, url: streamUrl(url), headers: {accept: 'text/event-stream'}})
  expect(await socket.next()).toEqual(head(1))
  expect(eventOf(await socket.next())).toEqual([1, 'event: welcome'])
  socket.send({id: 2, url: streamUrl(url), headers: {}})
  expect(await socket.next()).toEqual(head(2))
  expect(eventOf(await socket.next())).toEqual([2, 'event: welcome'])

  const create = {_id: 'a', _type: 'post'}
  const mutate = `${url}/v2025-02-19/data/mutate/production`
  await fetch(mutate, {method: 'POST', body: JSON.stringify({mutations: [{create}]})})
  expect(eventOf(await socket.next())).toEqual([1, 'event: mutation'])
  expect(eventOf(await socket.next())).toEqual([2, 'event: mutation'])

  socket.send({id: 1, close: true})
  expect(await socket.next()).toEqual({id: 1, end: true})
})

test('it carries nothing but the API of its own server', async () => {
  const {url} = await startTestLake()
  const socket = await connect(url)
  for (const target of ['http://example.com/v1/data/listen/production', `${url}/site`, 'no url at all']) {
    socket.send({id: 1, url: target, headers: {}})
    expect([await socket.next(), await socket.next()]).toEqual([
      {id: 1, head: {status: 400, headers: {}}},
      {id: 1, end: true},
    ])
  }
})

test('it carries the token, and the refusal of a missing one', async () => {
  const {url} = await startTestLake({token: 'secret'})
  const socket = await connect(url)
  const target = `${url}/v2025-02-19/users/me`
  socket.send({id: 1, url: target, headers: {}})
  expect(await socket.next()).toEqual({
    id: 1,
    head: {status: 401, headers: {'content-type': 'application/json'}},
  })
  await socket.next()
  await socket.next()
  socket.send({id: 2, url: target, headers: {Authorization: 'Bearer secret'}})
  expect(await socket.next()).toEqual({
    id: 2,
    head: {status: 200, headers: {'content-type': 'application/json'}},
  })
})

test('a page of another site cannot connect', async () => {
  const {url} = await startTestLake()
  await expect(connect(url, 'https://evil.example')).rejects.toThrow('Unexpected server response: 403')
})

test('a socket that is not served is refused', async () => {
  const {url} = await startTestLake()
  const socket = new WebSocket(`${url.replace('http', 'ws')}/v2022-06-30/sockets/production`)
  const error = await new Promise((resolve) => void socket.once('error', resolve))
  expect(String(error)).toBe('Error: Unexpected server response: 501')
})

test('the script for the Studio opens streams through the socket and leaves other requests alone', async () => {
  const {url} = await startTestLake()
  const opened: WebSocket[] = []
  class PageSocket extends WebSocket {
    constructor(address: string) {
      super(address)
      opened.push(this)
    }
  }
  onTestFinished(() => opened.forEach((socket) => socket.close()))
  const session = new Map<string, string>()
  const sessionStorage = {setItem: (key: string, value: string) => session.set(key, value)}
  const window = {fetch: async () => new Response('plain'), sessionStorage}
  runInNewContext(studioStreams, {
    window,
    WebSocket: PageSocket,
    location: {origin: url, href: `${url}/studio`},
    Headers,
    Request,
    Response,
    ReadableStream,
    TextEncoder,
    URL,
    JSON,
    TypeError,
  })
  const fetchInPage = window.fetch as typeof fetch

  expect([...session]).toEqual([
    ['sanity-studio.network.check.snooze', expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)],
  ])
  expect(await (await fetchInPage('/v1/ping')).text()).toBe('plain')
  const aborter = new AbortController()
  const headers = {Accept: 'text/event-stream'}
  const stream = await fetchInPage(streamUrl(url), {headers, signal: aborter.signal})
  expect([stream.status, stream.headers.get('content-type')]).toEqual([200, 'text/event-stream'])
  const reader = (stream.body ?? new Blob().stream()).pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader.read()).value).toMatch(/^event: welcome\n/)
  aborter.abort(new Error('left'))
  await expect(reader.read()).rejects.toThrow('left')

  const another = await fetchInPage(streamUrl(url), {headers})
  const lost = (another.body ?? new Blob().stream()).getReader()
  await lost.read()
  opened.forEach((socket) => socket.terminate())
  await expect(lost.read()).rejects.toThrow('The connection to the lake was lost')
})

test('closing the lake ends its streams', async () => {
  const lake = await startTestLake()
  const response = await fetch(streamUrl(lake.url))
  const text = response.text()
  await lake.close()
  expect(await text).toMatch(/^event: welcome\ndata: \{"listenerName":"\w+"\}\n\n$/)
})
