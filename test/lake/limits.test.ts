import {once} from 'node:events'
import {request, type IncomingMessage} from 'node:http'
import {connect, type Socket} from 'node:net'
import {expect, onTestFinished, test} from 'vitest'
import {WebSocket} from 'ws'
import {startLake} from '../../lake/server.ts'
import {startLakeProcess} from '../durability/lake-process.ts'
import {floodWithStreams} from '../durability/stream-flood.ts'
import {createDataFolder, startTestLake} from './data-folder.ts'
import {asObject} from './as-object.ts'

const listen = '/v2025-02-19/data/listen/production?query=*'
const mutate = '/v2025-02-19/data/mutate/production'

test('an address has so many streams and no more, and gets another when it closes one', async () => {
  const {port} = await startTestLake({limits: {streams: 10, streamsPerAddress: 2}})
  const [first] = [await openStream(port), await openStream(port)]
  expect(await statusAndText(await openStream(port))).toEqual([
    429,
    '{"statusCode":429,"error":"Too Many Requests","message":"Your address has 2 event streams open; close some first"}',
  ])
  first?.destroy()
  await untilStatus(200, async () => openStream(port))
  const other = await openStream(port, '127.0.0.2')
  expect(other.statusCode).toBe(200)
})

test('the server has so many streams and no more, whoever opens them', async () => {
  const {port} = await startTestLake({limits: {streams: 2, streamsPerAddress: 2}})
  await openStream(port, '127.0.0.1')
  await openStream(port, '127.0.0.2')
  expect(await statusAndText(await openStream(port, '127.0.0.3'))).toEqual([
    503,
    '{"statusCode":503,"error":"Service Unavailable","message":"This lake has 2 event streams open; close some first"}',
  ])
})

test('streams over one WebSocket count as well', async () => {
  const {port} = await startTestLake({limits: {streamsPerAddress: 1}})
  const socket = new WebSocket(`ws://127.0.0.1:${port}/_lake/streams`)
  onTestFinished(() => socket.terminate())
  await once(socket, 'open')
  const heads: unknown[] = []
  const answered = new Promise<void>((resolve) => {
    socket.on('message', (bytes: Buffer) => {
      const {head}: {head?: unknown} = asObject(JSON.parse(bytes.toString('utf8')))
      if (head !== undefined) heads.push(asObject(head)['status'])
      if (heads.length === 2) resolve()
    })
  })
  for (const id of [1, 2]) socket.send(JSON.stringify({id, url: listen, headers: {}}))
  await answered
  expect(heads).toEqual([200, 429])
})

test('of 10,000 streams an address gets 1,000, and others are served', {timeout: 120_000}, async () => {
  const lake = await startLakeProcess(createDataFolder())
  onTestFinished(async () => lake.kill())
  expect(await floodWithStreams(lake.url, 10_000)).toEqual(
    new Map([
      ['200', 1000],
      ['429', 9000],
    ]),
  )
  const {port} = new URL(lake.url)
  expect((await openStream(Number(port), '127.0.0.2')).statusCode).toBe(200)
  expect(await statusOf(`${lake.url}/v1/data/query/production?query=count(*)`)).toBe(200)
})

test('headers that come drop by drop are cut off with 408', async () => {
  const {port} = await startTestLake({limits: {headersTime: 200, requestTime: 400}})
  const socket = await open(port)
  socket.write('GET /v1/ping HTTP/1.1\r\nHost: 127.0.0.1\r\n')
  const drip = setInterval(() => socket.write('x: y\r\n'), 20)
  onTestFinished(() => clearInterval(drip))
  expect(await firstLine(socket)).toBe('HTTP/1.1 408 Request Timeout')
})

test('a body that comes drop by drop is cut off with 408', async () => {
  const {port} = await startTestLake({limits: {headersTime: 200, requestTime: 400}})
  const socket = await open(port)
  socket.write(`POST ${mutate} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000000\r\n\r\n`)
  const drip = setInterval(() => socket.write(' '), 20)
  onTestFinished(() => clearInterval(drip))
  expect(await firstLine(socket)).toBe('HTTP/1.1 408 Request Timeout')
})

test('a connection without a request is closed', async () => {
  const {port} = await startTestLake({limits: {headersTime: 200, requestTime: 400, idleTime: 100}})
  const silent = await open(port)
  const used = await open(port)
  used.write('GET /v1/ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
  used.resume()
  silent.resume()
  await Promise.all([once(silent, 'close'), once(used, 'close')])
  expect([silent.destroyed, used.destroyed]).toEqual([true, true])
})

test('one connection too many is closed, and the others are served', async () => {
  const {port, url} = await startTestLake({limits: {connections: 3}})
  const held = [await open(port), await open(port), await open(port)]
  const refused = await open(port)
  refused.resume()
  await once(refused, 'close')
  held[0]?.write('GET /v1/ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
  expect(held[0] && (await firstLine(held[0]))).toBe('HTTP/1.1 200 OK')
  held.forEach((socket) => socket.destroy())
  await untilStatus(200, async () => ({statusCode: await statusOf(`${url}/v1/ping`)}))
})

test('a limit that is none is refused at the start', async () => {
  const starting = startLake({dataFolder: createDataFolder(), port: 0, limits: {streams: 0}})
  await expect(starting).rejects.toThrow('the limit “streams” must be a whole number above 0')
})

async function openStream(port: number, localAddress = '127.0.0.1'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = request({port, host: '127.0.0.1', path: listen, localAddress, agent: false}, (answer) => {
      answer.on('error', () => {})
      resolve(answer)
    })
    asking.once('error', reject).end()
    onTestFinished(() => void asking.destroy())
  })
}

async function statusAndText(answer: IncomingMessage): Promise<[number | undefined, string]> {
  const received: unknown[] = await once(answer, 'data')
  return [answer.statusCode, String(received[0])]
}

/** Asks again until the server has noticed that a client left. */
async function untilStatus(
  status: number,
  ask: () => Promise<{statusCode?: number | undefined}>,
): Promise<void> {
  while ((await ask()).statusCode !== status);
}

async function statusOf(url: string): Promise<number> {
  return fetch(url).then(
    ({status}) => status,
    () => 0,
  )
}

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => socket.destroy())
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  return socket
}

async function firstLine(socket: Socket): Promise<string | undefined> {
  const received: unknown[] = await once(socket, 'data')
  return String(received[0]).split('\r\n')[0]
}
