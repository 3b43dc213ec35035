import type {IncomingMessage} from 'node:http'
import {rm} from 'node:fs/promises'
import {pipeline} from 'node:stream'
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib'
import {retryAfter, withRetry} from '../retry.ts'
import {AssetFault, mayPass, retryOf} from './asset-fault.ts'
import {checkedAddress} from './checked-address.ts'
import type {AssetLimits} from './limits.ts'
import {type Received, receiveFile, tooLarge} from './receive.ts'
import {connectionFault, request} from './request.ts'
import {startStopwatch, type Stopwatch} from './stopwatch.ts'

/**
 * Fetches a picture or file from the web into a new file.
 *
 * @throws AssetFault for whatever is not to be fetched, or cannot be; then there is no file.
 */
export async function fetchAsset(address: string, path: string, limits: AssetLimits): Promise<Received> {
  const fetchOnce = async (): Promise<Received> => {
    const stopwatch = startStopwatch(limits)
    try {
      const answer = await follow(checkedAddress(address, limits), limits, stopwatch)
      return await receiveFile(bodyOf(answer, stopwatch), limits.maxBytes, path)
    } catch (error) {
      await rm(path, {force: true})
      throw stopwatch.fault() ?? connectionFault(error, hostOf(address))
    } finally {
      stopwatch.stop()
    }
  }
  return withRetry(fetchOnce, retryOf, limits)
}

/** The first answer that is no redirect; each address on the way is checked. */
async function follow(first: URL, limits: AssetLimits, stopwatch: Stopwatch): Promise<IncomingMessage> {
  let url = first
  for (let redirects = 0; ; redirects++) {
    const answer = await request(url, limits, stopwatch.signal)
    stopwatch.touch()
    const {statusCode: status = 0, headers} = answer
    if (status === 200) {
      if (Number(headers['content-length'] ?? 0) <= limits.maxBytes) return answer
      answer.destroy()
      throw tooLarge(limits.maxBytes)
    }
    answer.destroy()
    if (!redirecting.has(status) || headers.location === undefined) throw refusedBy(url.host, status, headers)
    if (redirects === limits.redirects)
      throw new AssetFault(
        'redirects',
        `was sent on more than ${limits.redirects} times, last to ${url.host}`,
      )
    url = checkedAddress(headers.location, limits, url)
  }
}

const redirecting: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

function refusedBy(host: string, status: number, headers: IncomingMessage['headers']): AssetFault {
  const after = retryAfter(headers['retry-after'], Date.now())
  const retry = mayPass(status) ? {...(after !== undefined && {after})} : undefined
  return new AssetFault('status', `could not be read from ${host}: it answers ${status}`, retry)
}

/** Servers may compress though they are asked not to; what counts is the size after. */
const decoders = new Map([
  ['gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['deflate', createInflate],
])

async function* bodyOf(answer: IncomingMessage, stopwatch: Stopwatch): AsyncGenerator<Uint8Array, void> {
  const decoder = decoders.get(answer.headers['content-encoding'] ?? '')?.()
  if (decoder === undefined) return yield* arriving(answer, stopwatch)
  // What fails here fails the reading of the decoder too.
  pipeline(arriving(answer, stopwatch), decoder, () => {})
  yield* bytesOf(decoder)
}

async function* arriving(answer: IncomingMessage, stopwatch: Stopwatch): AsyncGenerator<Uint8Array, void> {
  for await (const piece of bytesOf(answer)) {
    stopwatch.touch()
    yield piece
  }
}

async function* bytesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array, void> {
  for await (const piece of stream) if (piece instanceof Uint8Array) yield piece
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address)
