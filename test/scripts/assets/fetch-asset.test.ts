import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {brotliCompressSync, gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import type {AssetLimits} from '../../../scripts/assets/limits.ts'
import {AssetFault} from '../../../scripts/assets/asset-fault.ts'
import {fetchAsset} from '../../../scripts/assets/fetch-asset.ts'
import {temporaryFolder} from '../../support/temporary.ts'
import {type Answer, png, sends, sendsTo, startAssetServer, svg, testLimits} from './asset-server.ts'

/** What a fetch ends with: what was received, or the code and message of its fault. */
async function fetched(address: string, limits: AssetLimits): Promise<unknown> {
  const path = join(temporaryFolder(), 'asset')
  try {
    const {size, type} = await fetchAsset(address, path, limits)
    return {size, extension: type.extension, bytes: readFileSync(path)}
  } catch (error) {
    if (!(error instanceof AssetFault)) throw error
    expect(existsSync(path)).toBe(false)
    return `${error.code}: ${error.message}`
  }
}

/** Fetches `/a` of a server that answers as said; also tells how often it was asked. */
async function fetchedFrom(answers: Readonly<Record<string, Answer>>, more: Partial<AssetLimits> = {}) {
  const server = await startAssetServer(answers)
  const result = await fetched(`${server.url}/a`, testLimits(server, more))
  return {result, asked: server.asked, host: `127.0.0.1:${server.port}`}
}

const wholePng = {size: png.length, extension: 'png', bytes: png}

describe('a fetch', () => {
  test('tells what a file is by its bytes, whatever its header says', async () => {
    const {result} = await fetchedFrom({'/a': sends(png, {'content-type': 'text/html'})})
    expect(result).toEqual(wholePng)
  })

  test.each([
    ['gzip', gzipSync(svg)],
    ['br', brotliCompressSync(svg)],
  ])('reads a body that comes as %s', async (encoding, body) => {
    const {result} = await fetchedFrom({'/a': sends(body, {'content-encoding': encoding})})
    expect(result).toEqual({size: svg.length, extension: 'svg', bytes: svg})
  })

  test('follows redirects, relative ones too', async () => {
    const {result, asked} = await fetchedFrom({
      '/a': sendsTo('b', 308),
      '/b': sendsTo('/c'),
      '/c': sends(png),
    })
    expect(result).toEqual(wholePng)
    expect(asked).toEqual(['/a', '/b', '/c'])
  })

  test('gives up on redirects without end', async () => {
    const {result, asked, host} = await fetchedFrom({'/a': sendsTo('/a')})
    expect(result).toBe(`redirects: was sent on more than 5 times, last to ${host}`)
    expect(asked).toHaveLength(6)
  })

  test.each([
    ['a web page', '<!DOCTYPE html><title>Not here</title>', 'a web page stands at its address'],
    ['words', 'not here', 'its bytes are of another kind'],
    ['a page with a drawing in it', '<html><svg></svg></html>', 'a web page stands at its address'],
  ])('refuses %s that says it is a picture', async (_what, body, found) => {
    const {result, asked} = await fetchedFrom({'/a': sends(Buffer.from(body), {'content-type': 'image/png'})})
    expect(result).toBe(`wrong-type: is no picture, PDF or video: ${found}`)
    expect(asked).toHaveLength(1)
  })

  test('refuses an empty answer', async () => {
    const {result} = await fetchedFrom({'/a': sends(Buffer.alloc(0))})
    expect(result).toBe('wrong-type: is empty')
  })
})

describe('size', () => {
  const large = Buffer.concat([png, Buffer.alloc(3_000_000)])

  test('is refused before the first byte where the server tells it', async () => {
    const {result} = await fetchedFrom(
      {'/a': sends(large, {'content-length': `${large.length}`})},
      {maxBytes: 2_500_000},
    )
    expect(result).toBe('too-large: is larger than 2.5 MB')
  })

  test('is counted where the server does not tell it, or packs it', async () => {
    const inPieces: Answer = (response) => {
      response.writeHead(200, {'transfer-encoding': 'chunked'})
      response.end(large)
    }
    const packed = sends(gzipSync(large), {'content-encoding': 'gzip'})
    for (const answer of [inPieces, packed])
      expect((await fetchedFrom({'/a': answer}, {maxBytes: 2_500_000})).result).toBe(
        'too-large: is larger than 2.5 MB',
      )
  })

  test('that is less than the server told is a broken connection', async () => {
    const {result, asked, host} = await fetchedFrom(
      {
        '/a': (response) => {
          response.writeHead(200, {'content-length': '5000'})
          response.write(png, () => response.destroy())
        },
      },
      {tries: 2},
    )
    expect(result).toBe(`connection: could not be read from ${host}: the connection failed (ECONNRESET)`)
    expect(asked).toHaveLength(2)
  })
})

describe('time', () => {
  test('is limited for a server that says nothing', async () => {
    const {result, asked} = await fetchedFrom({'/a': () => {}}, {idleTime: 100})
    expect(result).toBe('too-slow: stopped coming in for 0.1 s')
    expect(asked).toHaveLength(1)
  })

  test('is limited for a server that sends a byte now and then', async () => {
    const drips: Answer = (response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write('<'), 20)
      response.on('close', () => clearInterval(timer))
    }
    const {result} = await fetchedFrom({'/a': drips}, {idleTime: 2000, totalTime: 300})
    expect(result).toBe('too-slow: did not come in within 0.3 s')
  })
})

describe('a further attempt', () => {
  /** Answers with one status after the other, then with the picture. */
  const answersInTurn = (...answers: Answer[]): Answer => {
    let turn = 0
    return (response, request) => (answers[turn++] ?? sends(png))(response, request)
  }
  const status =
    (code: number, headers = {}): Answer =>
    (response) =>
      void response.writeHead(code, headers).end()

  test('is made where a server is out of order, or breaks off', async () => {
    const breaks: Answer = (response) => void response.destroy()
    const {result, asked} = await fetchedFrom({'/a': answersInTurn(status(503), breaks, status(500))})
    expect(result).toEqual(wholePng)
    expect(asked).toHaveLength(4)
  })

  test('is made after the time that a busy server asks for', async () => {
    const before = Date.now()
    const {result, asked} = await fetchedFrom({'/a': answersInTurn(status(429, {'retry-after': '1'}))})
    expect(result).toEqual(wholePng)
    expect(asked).toHaveLength(2)
    expect(Date.now() - before).toBeGreaterThanOrEqual(1000)
  })

  test('does not wait longer than is allowed', async () => {
    const busy = status(429, {'retry-after': new Date(Date.now() + 3_600_000).toUTCString()})
    const {result, asked} = await fetchedFrom({'/a': answersInTurn(busy)}, {longestWait: 10})
    expect(result).toEqual(wholePng)
    expect(asked).toHaveLength(2)
  })

  test('is not made without end', async () => {
    const {result, asked, host} = await fetchedFrom({'/a': status(503)})
    expect(result).toBe(`status: could not be read from ${host}: it answers 503`)
    expect(asked).toHaveLength(4)
  })

  test.each([400, 401, 403, 404, 410, 204, 206, 304])('is not made after %i', async (code) => {
    const {result, asked, host} = await fetchedFrom({'/a': status(code)})
    expect(result).toBe(`status: could not be read from ${host}: it answers ${code}`)
    expect(asked).toEqual(['/a'])
  })
})
