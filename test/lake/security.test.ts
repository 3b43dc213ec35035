import {once} from 'node:events'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {WebSocket} from 'ws'
import {sessionCookie} from '../../lake/guard/session.ts'
import {isSameSecret} from '../../lake/guard/token.ts'
import {asObject} from './as-object.ts'
import {createDataFolder, startTestLake} from './data-folder.ts'
import {rawRequest} from './raw-request.ts'

const query = '/v2025-02-19/data/query/production?query=*._id&perspective=raw&returnQuery=false'
const mutate = '/v2025-02-19/data/mutate/production'
const listen = '/v2025-02-19/data/listen/production?query=*'
const create = (_id: string) => JSON.stringify({mutations: [{create: {_id, _type: 'post'}}]})

describe('a page of another site', () => {
  const paths = [query, listen, '/_lake/health', '/studio', '/v1/ping']

  test('that reaches the lake under a name of its own gets nothing', async () => {
    const {port} = await startTestLake({fallback: () => new Response('page')})
    for (const path of paths) {
      const {status} = await rawRequest(port, path, {headers: {host: `rebound.example:${port}`}})
      expect([path, status]).toEqual([path, 403])
    }
  })

  test.each(['https://evil.example', 'null', 'file://'])(
    'that asks from its own origin gets nothing: %s',
    async (origin) => {
      const {port} = await startTestLake({fallback: () => new Response('page')})
      for (const path of paths) {
        const {status} = await rawRequest(port, path, {headers: {origin}})
        expect([path, status]).toEqual([path, 403])
      }
      const {status} = await rawRequest(port, mutate, {method: 'POST', headers: {origin}, body: create('a')})
      expect(status).toBe(403)
    },
  )

  test('cannot open a WebSocket, by its origin or by a name that was pointed here', async () => {
    const {port} = await startTestLake()
    const address = `ws://127.0.0.1:${port}/_lake/streams`
    expect(await refusalOf(new WebSocket(address, {origin: 'https://evil.example'}))).toBe(403)
    expect(await refusalOf(new WebSocket(address, {headers: {host: 'rebound.example'}}))).toBe(403)
  })
})

describe('a lake with a token', () => {
  const sessionKey = 'k'.repeat(32)
  const [cookie = ''] = sessionCookie(sessionKey).split(';')

  test('refuses every write and every private read without it, and with another', async () => {
    const {port} = await startTestLake({token: 'secret-token', sessionKey})
    for (const headers of [
      {},
      {authorization: 'Bearer wrong'},
      {authorization: 'Bearer secret-toke'},
      {authorization: 'Bearer secret-token1'},
      {authorization: ''},
      {cookie: 'lake=secret-token'},
      {cookie: cookie.slice(0, -1)},
    ]) {
      const written = await rawRequest(port, mutate, {method: 'POST', headers, body: create('a')})
      const read = await rawRequest(port, '/v2025-02-19/users/me', {headers})
      expect([headers, written.status, read.status]).toEqual([headers, 401, 401])
    }
    const {body} = await rawRequest(port, query, {headers: {authorization: 'Bearer secret-token'}})
    expect(asObject(JSON.parse(body))['result']).toEqual([])
  })

  test('compares secrets of any length, in a time that does not depend on what was right', () => {
    expect(
      ['', 'a', 'secret', 'secret-token'.repeat(99)].map((sent) => isSameSecret(sent, 'secret')),
    ).toEqual([false, false, true, false])
  })

  test.each(['', 'two words', 'schlüssel'])(
    'does not start with a token that cannot be sent: “%s”',
    async (token) => {
      await expect(startTestLake({token})).rejects.toThrow(
        'the token must be one or more letters, digits or signs of ASCII, without spaces',
      )
    },
  )

  test('takes the cookie of its start from its own pages, and from no others', async () => {
    const {port} = await startTestLake({token: 'secret-token', sessionKey})
    const own = `http://127.0.0.1:${port}`
    const statuses = await Promise.all(
      [
        {},
        {origin: own},
        {origin: own, 'sec-fetch-site': 'same-origin'},
        {origin: 'http://127.0.0.1:1'},
        {origin: `http://localhost:${port}`},
        {'sec-fetch-site': 'same-site'},
        {'sec-fetch-site': 'cross-site'},
      ].map(async (headers) => {
        const options = {method: 'POST', headers: {cookie, ...headers}, body: '{"mutations": []}'}
        return (await rawRequest(port, mutate, options)).status
      }),
    )
    expect(statuses).toEqual([200, 200, 200, 401, 401, 401, 401])
  })

  test('carries streams for the holder of the cookie over the WebSocket, for its own pages alone', async () => {
    const {port} = await startTestLake({token: 'secret-token', sessionKey})
    const statusFrom = async (origin: string, headers: Record<string, string>) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/_lake/streams`, {origin, headers})
      await once(socket, 'open')
      socket.send(JSON.stringify({id: 1, url: '/v2025-02-19/users/me', headers: {}}))
      const received: unknown[] = await once(socket, 'message')
      socket.terminate()
      return asObject(asObject(JSON.parse(String(received[0])))['head'])['status']
    }
    const own = `http://127.0.0.1:${port}`
    expect(await statusFrom(own, {cookie})).toBe(200)
    expect(await statusFrom(own, {})).toBe(401)
    expect(await statusFrom('http://127.0.0.1:1', {cookie})).toBe(401)
  })
})

describe('a path that leads out of the data', () => {
  /** Two dots and slashes as they are make another address; hidden in a name they make one that no dataset has. */
  const another = [501, 501, 501, 501, 404, 501]
  const unknown = [404, 404, 404, 400, 400, 404]

  test.each([
    ['..', another],
    ['%2e%2e', another],
    ['/etc/passwd', another],
    ['..%2f..%2fetc', unknown],
    ['..%5c..', unknown],
    ['%00', unknown],
    ['a%2f..%2fproduction', unknown],
  ])('is no dataset: %s', async (name, statuses) => {
    const parent = createDataFolder()
    const {port} = await startTestLake({dataFolder: join(parent, 'data')})
    const asked = [
      await rawRequest(port, `/v1/data/query/${name}?query=*`),
      await rawRequest(port, `/v1/data/doc/${name}/a`),
      await rawRequest(port, `/v1/data/mutate/${name}`, {method: 'POST', body: create('a')}),
      await rawRequest(port, `/v1/datasets/${name}`, {method: 'PUT', body: '{}'}),
      await rawRequest(port, `/_lake/load/${name}`, {method: 'POST', body: ''}),
      await rawRequest(port, `/v1/assets/files/${name}`, {method: 'POST', body: 'text'}),
    ]
    expect(asked.map(({status}) => status)).toEqual(statuses)
    expect(readdirSync(parent)).toEqual(['data'])
  })

  test.each(['images', 'files'])('is no asset among the %s', async (kind) => {
    const {port} = await startTestLake()
    for (const name of [
      '../lake.sqlite',
      '..%2flake.sqlite',
      '..%2f..%2flake.lock',
      '%2fetc%2fpasswd',
      '..%5clake.sqlite',
    ]) {
      const {status, body} = await rawRequest(port, `/${kind}/local/production/${name}`)
      expect([name, status, body.includes('SQLite')]).toEqual([name, 404, false])
    }
  })
})

test('an SVG with a script is served so that it cannot run', async () => {
  const {url} = await startTestLake()
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script>alert(1)</script></svg>'
  const headers = {'content-type': 'image/svg+xml'}
  const uploaded = await fetch(`${url}/v2025-02-19/assets/images/production`, {
    method: 'POST',
    headers,
    body: svg,
  })
  const {document}: {document?: unknown} = asObject(await uploaded.json())
  const served = await fetch(String(asObject(document)['url']))
  expect({
    type: served.headers.get('content-type'),
    policy: served.headers.get('content-security-policy'),
    sniffing: served.headers.get('x-content-type-options'),
  }).toEqual({
    type: 'image/svg+xml',
    policy: "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    sniffing: 'nosniff',
  })
})

/** The status with which a handshake was refused. */
async function refusalOf(socket: WebSocket): Promise<number> {
  return new Promise((resolve, reject) => {
    socket.once('unexpected-response', (_request, {statusCode}) => resolve(statusCode ?? 0))
    socket.once('open', () => reject(new Error('the socket is open')))
    socket.on('error', () => {})
  })
}
