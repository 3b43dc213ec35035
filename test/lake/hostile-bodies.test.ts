import {request, type IncomingMessage} from 'node:http'
import {text} from 'node:stream/consumers'
import {pipeline} from 'node:stream/promises'
import {setImmediate} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {startTestLake} from './data-folder.ts'
import {rawRequest} from './raw-request.ts'

const query = '/v2025-02-19/data/query/production?query=*._id&perspective=raw&returnQuery=false'
const mutate = '/v2025-02-19/data/mutate/production'

/** Every call that takes JSON, and how many bytes of it. */
const calls = [
  ['POST', mutate, 4_000_000],
  ['POST', '/v2025-02-19/data/actions/production', 4_000_000],
  ['PUT', '/v2025-02-19/users/me/keyvalue', 4_000_000],
  ['PUT', '/v2025-02-19/datasets/another', 4_000_000],
  ['PATCH', '/v2025-02-19/datasets/production', 4_000_000],
  ['POST', '/_lake/load/production', 32_000_000],
  ['POST', '/v2025-02-19/data/query/production', 100_000_000],
] as const

const tooLarge = (limit: number) =>
  `{"statusCode":413,"error":"Request Entity Too Large","message":"Request body exceeds limit of ${limit} bytes"}`

const tooDeep = {
  status: 400,
  body: '{"statusCode":400,"error":"Bad Request","message":"The body nests deeper than 200 levels"}',
}

test.each(calls)('a body without end is refused while it comes: %s %s', async (method, path, limit) => {
  const {port} = await startTestLake()
  const {answer, sent} = await sendEndlessly(port, [method, path], limit + 50_000_000)
  expect(answer).toBe(`413 ${tooLarge(limit)}`)
  expect(sent).toBeLessThan(limit + 50_000_000)
})

test('a body of 100 MB takes little memory where less is allowed', async () => {
  const {port} = await startTestLake()
  const before = process.memoryUsage().rss
  const {answer, sent} = await sendEndlessly(port, ['POST', mutate], 100_000_000)
  expect(answer).toBe(`413 ${tooLarge(4_000_000)}`)
  expect(sent).toBeLessThan(100_000_000)
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
})

test('a body is refused by the length that it announces, before it comes', async () => {
  const {port} = await startTestLake()
  const answer = await rawRequest(port, mutate, {
    method: 'POST',
    headers: {'content-length': '100000000', expect: '100-continue'},
  }).catch((error: unknown) => String(error))
  expect(answer).toEqual({status: 413, body: tooLarge(4_000_000)})
})

test.each(calls)(
  'JSON that nests 100,000 deep is refused, and the lake goes on: %s %s',
  async (method, path) => {
    const {port} = await startTestLake()
    for (const deep of [
      '['.repeat(100_000) + ']'.repeat(100_000),
      '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000),
    ]) {
      const body = `{"_id":"a","_type":"a","query":"*","params":{"a":${deep}},"aclMode":${deep}}`
      expect(await rawRequest(port, path, {method, body})).toEqual(tooDeep)
    }
    expect((await rawRequest(port, query)).status).toBe(200)
  },
)

test('a document that nests 100,000 deep is refused, and a parameter in the address', async () => {
  const {port} = await startTestLake()
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  const body = `{"mutations":[{"create":{"_type":"a","a":${deep(100_000)}}}]}`
  expect(await rawRequest(port, mutate, {method: 'POST', body})).toEqual(tooDeep)
  expect(await rawRequest(port, `${query}&$a=${deep(20_000)}`)).toEqual(tooDeep)
})

test.each([
  ['brackets', '('.repeat(100_000) + '1' + ')'.repeat(100_000)],
  ['filters', '*' + '[true]'.repeat(100_000)],
  ['negations', '!'.repeat(100_000) + 'true'],
  ['4,000 brackets', '('.repeat(4000) + '1' + ')'.repeat(4000)],
])('a query that nests too deep is refused, and the lake goes on: %s', async (_name, groq) => {
  const {port} = await startTestLake()
  const body = JSON.stringify({query: groq})
  const {status} = await rawRequest(port, query.split('?')[0] ?? '', {method: 'POST', body})
  expect(status).toBe(400)
  expect((await rawRequest(port, query)).status).toBe(200)
})

/** Sends up to `most` spaces without announcing how many, and stops when an answer comes. */
async function sendEndlessly(
  port: number,
  [method, path]: readonly [string, string],
  most: number,
): Promise<{answer: string; sent: number}> {
  let sent = 0
  let isAnswered = false
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      // Between two chunks the answer can be read.
      await setImmediate()
      if (isAnswered || sent >= most) return controller.close()
      const chunk = Buffer.alloc(64_000, ' ')
      sent += chunk.length
      controller.enqueue(chunk)
    },
  })
  const sending = request({port, host: '127.0.0.1', path, method, agent: false})
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    sending.once('error', reject)
    sending.once('response', (response) => {
      isAnswered = true
      resolve(response)
    })
  })
  const piped = pipeline(body, sending).catch(() => undefined)
  const response = await answered
  const answer = `${response.statusCode} ${await text(response)}`
  sending.destroy()
  await piped
  return {answer, sent}
}
