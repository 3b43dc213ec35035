import {once} from 'node:events'
import {connect, type Socket} from 'node:net'
import {expect, onTestFinished, test} from 'vitest'
import {WebSocket} from 'ws'
import {startLake, type RunningLake} from '../../lake/server.ts'
import {temporaryFolder} from '../support/temporary.ts'

const handshake = (path: string): string =>
  [
    `GET ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    '\r\n',
  ].join('\r\n')

test('a client that resets its connection in the middle of a handshake does no harm', async () => {
  const lake = await start()
  for (const path of ['/v2022-06-30/socket/production', '/_lake/streams', '@x:99999']) {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const socket = await open(lake)
      socket.write(handshake(path))
      socket.resetAndDestroy()
    }
  }
  expect(await health(lake)).toBe(200)
})

test('answers a handshake for an address that is none with 400', async () => {
  const lake = await start()
  const socket = await open(lake)
  socket.write(handshake('@x:99999'))
  const answer = await new Promise<string>((resolve) => {
    socket.once('data', (chunk: Buffer) => resolve(String(chunk)))
  })
  expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 400 Bad Request')
})

test('a page that breaks the rules of WebSockets, or vanishes with streams open, does no harm', async () => {
  const lake = await start()
  const address = `ws://127.0.0.1:${lake.port}/_lake/streams`
  const listen = `${lake.url}/v2025-02-19/data/listen/production?query=*`
  const vanishing = new WebSocket(address)
  await once(vanishing, 'open')
  vanishing.send(JSON.stringify({id: 1, url: listen, headers: {}}))
  await once(vanishing, 'message')
  vanishing.terminate()

  const socket = await open(lake)
  socket.write(handshake('/_lake/streams'))
  await once(socket, 'data')
  socket.write(Buffer.from([0xff, 0xff, 0xff, 0xff]))
  await once(socket, 'close')
  expect(await health(lake)).toBe(200)
})

async function start(): Promise<RunningLake> {
  const lake = await startLake({dataFolder: temporaryFolder(), datasets: ['production'], port: 0})
  onTestFinished(async () => lake.close())
  return lake
}

async function open({port}: RunningLake): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => socket.destroy())
  await once(socket, 'connect')
  return socket
}

const health = async ({url}: RunningLake): Promise<number> => (await fetch(`${url}/_lake/health`)).status
