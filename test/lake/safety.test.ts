import {describe, expect, test} from 'vitest'
import {asObject} from './as-object.ts'
import {createMemoryLake} from './memory-lake.ts'

const query = '/v2025-02-19/data/query/production?query=*._id&perspective=raw&returnQuery=false'

describe('host and origin', () => {
  test.each(['127.0.0.1:3900', 'localhost', 'abc.localhost:3900', '[::1]:3900'])(
    'of this machine is served: %s',
    async (host) => {
      const lake = createMemoryLake()
      expect((await lake.get(query, {host, origin: `http://${host}`})).status).toBe(200)
    },
  )

  test.each(['clinic.example', 'localhost.evil.example', 'user@localhost', '127.0.0.1.evil.example:80', ''])(
    'by another name is refused: %s',
    async (host) => {
      const lake = createMemoryLake()
      expect(await lake.get(query, {host})).toEqual({
        status: 403,
        body: {
          statusCode: 403,
          error: 'Forbidden',
          message: `The host "${host}" is not served here; use 127.0.0.1 or localhost, or allow the name`,
        },
      })
    },
  )

  test.each(['https://evil.example', 'null', 'http://localhost.evil.example'])(
    'refuses a page of another site: %s',
    async (origin) => {
      const lake = createMemoryLake()
      expect(await lake.post('/v1/data/mutate/production', {mutations: []}, {origin})).toEqual({
        status: 403,
        body: {
          statusCode: 403,
          error: 'Forbidden',
          message: `The origin "${origin}" may not use this lake; open the page from localhost, or allow it`,
        },
      })
    },
  )

  test('that were allowed are served', async () => {
    const lake = createMemoryLake({allowed: {hosts: ['clinic.example'], origins: ['https://site.example']}})
    const {status} = await lake.get(query, {host: 'clinic.example', origin: 'https://site.example'})
    expect(status).toBe(200)
  })

  test('of a local page get what a browser needs to read the answer', async () => {
    const lake = createMemoryLake()
    const origin = 'http://localhost:3333'
    const response = await lake.app.request('/v1/data/query/production', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization, x-sanity-app',
      },
    })
    expect({status: response.status, headers: Object.fromEntries(response.headers)}).toEqual({
      status: 204,
      headers: {
        'access-control-allow-credentials': 'true',
        'access-control-allow-headers': 'authorization, x-sanity-app',
        'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
        'access-control-allow-origin': origin,
        'access-control-expose-headers': 'x-sanity-warning',
        'access-control-max-age': '7200',
        vary: 'origin',
      },
    })
  })
})

describe('a lake with a token', () => {
  const withToken = {authorization: 'bearer secret'}
  const refusal = {
    status: 401,
    body: {
      statusCode: 401,
      error: 'Unauthorized',
      message: 'This call needs the token of the lake in the header “Authorization: Bearer <token>”',
      errorCode: 'SIO-401-ANF',
    },
  }

  async function lakeWithToken() {
    const lake = createMemoryLake({token: 'secret'})
    const mutations = ['a', 'drafts.a'].map((_id) => ({create: {_id, _type: 'post'}}))
    await lake.post('/v2025-02-19/data/mutate/production', {mutations}, withToken)
    return lake
  }

  test('shows everything to its holder', async () => {
    const lake = await lakeWithToken()
    const {body} = await lake.get(query, withToken)
    expect(asObject(body)['result']).toEqual(['a', 'drafts.a'])
  })

  test('shows others what is public', async () => {
    const lake = await lakeWithToken()
    const {body} = await lake.get(query)
    expect(asObject(body)['result']).toEqual(['a'])
    const answer = await lake.get('/v2025-02-19/data/doc/production/drafts.a,b')
    expect(answer).toEqual({
      status: 200,
      body: {
        documents: [],
        omitted: [
          {id: 'drafts.a', reason: 'permission'},
          {id: 'b', reason: 'existence'},
        ],
      },
    })
  })

  test.each<[string, Record<string, string>]>([
    ['no token', {}],
    ['a wrong one', {authorization: 'Bearer wrong'}],
    ['another scheme', {authorization: 'Basic secret'}],
  ])('refuses to write with %s', async (_name, headers) => {
    const lake = await lakeWithToken()
    const answer = await lake.post('/v2025-02-19/data/mutate/production', {mutations: []}, headers)
    expect(answer).toEqual(refusal)
  })

  test('refuses a wrong token also where none is needed, and drafts without one', async () => {
    const lake = await lakeWithToken()
    expect(await lake.get(query, {authorization: 'Bearer wrong'})).toEqual(refusal)
    expect(await lake.get(query.replace('raw', 'drafts'))).toEqual(refusal)
    expect(await lake.get('/v2025-02-19/users/me')).toEqual(refusal)
  })
})

describe('a path that is not served', () => {
  test('of the API is named with 501', async () => {
    const lake = createMemoryLake({fallback: () => new Response('site')})
    expect(await lake.get('/v2025-02-19/data/unknown/production')).toEqual({
      status: 501,
      body: {
        statusCode: 501,
        error: 'Not Implemented',
        message: 'GET /v2025-02-19/data/unknown/production is not implemented by this lake',
      },
    })
  })

  test('outside of the API goes to the fallback', async () => {
    const lake = createMemoryLake({fallback: ({url}) => new Response(`site ${new URL(url).pathname}`)})
    const response = await lake.app.request('/conditions/knee')
    expect({status: response.status, text: await response.text()}).toEqual({
      status: 200,
      text: 'site /conditions/knee',
    })
  })

  test('is missing without a fallback', async () => {
    const lake = createMemoryLake()
    expect(await lake.get('/conditions')).toEqual({
      status: 404,
      body: {statusCode: 404, error: 'Not Found', message: 'Nothing is served at /conditions'},
    })
  })
})
