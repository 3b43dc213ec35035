import type {IncomingHttpHeaders, IncomingMessage} from 'node:http'
import type {Duplex} from 'node:stream'
import {WebSocketServer, type RawData, type WebSocket} from 'ws'
import {isApiPath} from './app.ts'
import {isObject} from './document.ts'
import {WireError} from './errors.ts'
import {checkOrigin, type Allowed} from './guard/origin.ts'
import {createPresenceSocket, refuseUpgrade, type AskAccess} from './presence/presence-socket.ts'

/** Where the browser script of the streams connects. */
export const streamsPath = '/_lake/streams'

/** Streams that one page may have open; the Studio has been seen with 17. */
const maximumStreams = 200

/** How long a page may take to answer a goodbye, in milliseconds. */
const patience = 1000

export interface StreamsSocket {
  /** Takes over a connection that asks to become a WebSocket, or refuses it. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  close(): void
}

type Fetch = (request: Request, address?: string) => Promise<Response>

/**
 * Carries any number of event streams over one WebSocket, because browsers open no more than six HTTP/1.1
 * connections to a server and the Studio needs more.
 *
 * Messages from the page: `{id, url, headers}` opens a stream, `{id, close: true}` ends it. Messages to it:
 * `{id, head: {status, headers}}`, then `{id, chunk}` as often as there is text, then `{id, end: true}`.
 */
export function createStreamsSocket(fetch: Fetch, allowed: Allowed): StreamsSocket {
  const server = new WebSocketServer({noServer: true, maxPayload: 1_000_000})
  const presence = createPresenceSocket(accessBy(fetch))
  return {
    upgrade(request, socket, head) {
      // Whoever leaves in the middle of a handshake must not take the server along.
      socket.on('error', () => socket.destroy())
      const refusal = refuse(request, allowed)
      if (refusal !== undefined) return refuseUpgrade(socket, refusal)
      const dataset = presenceDataset(request)
      if (dataset !== undefined) {
        presence.upgrade(request, socket, head, dataset).catch(() => socket.destroy())
        return
      }
      server.handleUpgrade(request, socket, head, (page) => carry(page, request, fetch))
    },
    close() {
      for (const page of server.clients) {
        page.close(1001, 'the lake is closing')
        setTimeout(() => page.terminate(), patience).unref()
      }
      server.close()
      presence.close()
    },
  }
}

/** The dataset whose presence a request is for: the socket of the API, below any version. */
function presenceDataset({url = '/'}: IncomingMessage): string | undefined {
  const {pathname} = new URL(url.replace(/^\/+/, '/'), 'http://localhost')
  return /^\/v[^/]+\/socket\/(?<dataset>[\w-]+)$/.exec(pathname)?.groups?.['dataset']
}

/** Asks as the page itself would, so that one place decides on tokens and cookies. */
function accessBy(fetch: Fetch): AskAccess {
  return async ({headers, socket}, dataset, authorization) => {
    const {host = 'localhost', cookie, origin} = headers
    const sent = Object.entries({host, cookie, origin, authorization: authorization ?? headers.authorization})
    const carried = sent.filter((header): header is [string, string] => header[1] !== undefined)
    const url = `http://${host}/v1/data/actions/${dataset}`
    const {status} = await fetch(new Request(url, {headers: carried}), socket.remoteAddress)
    if (status === 404) return 'unknown'
    return status === 200 ? 'granted' : 'denied'
  }
}

function refuse(request: IncomingMessage, allowed: Allowed): string | undefined {
  const {host = '', origin} = request.headers
  const url = `http://localhost${request.url ?? '/'}`
  if (!URL.canParse(url)) return '400 Bad Request'
  const headers = {host, ...(origin === undefined ? {} : {origin})}
  try {
    checkOrigin({url, headers: new Headers(headers)}, allowed)
  } catch (error) {
    if (error instanceof WireError) return '403 Forbidden'
    throw error
  }
  const isServed = new URL(url).pathname === streamsPath || presenceDataset(request) !== undefined
  return isServed ? undefined : '501 Not Implemented'
}

function carry(page: WebSocket, {headers, socket}: IncomingMessage, fetch: Fetch): void {
  const address = socket.remoteAddress
  const open = new Map<number, AbortController>()
  const base = `http://${headers.host ?? 'localhost'}`
  const send = (message: object) => {
    if (page.readyState === page.OPEN) page.send(JSON.stringify(message))
  }

  page.on('message', (bytes) => {
    const message = readMessage(textOf(bytes))
    if (message === undefined) return page.close(1003, 'not a message of this protocol')
    if (message.kind === 'close') return open.get(message.id)?.abort()
    const request = readRequest(message, base, headers)
    if (request === undefined || open.size >= maximumStreams || open.has(message.id)) {
      send({id: message.id, head: {status: 400, headers: {}}})
      return send({id: message.id, end: true})
    }
    const controller = new AbortController()
    open.set(message.id, controller)
    pipe(message.id, fetch(request, address), controller.signal, send)
      .catch(() => send({id: message.id, end: true}))
      .finally(() => open.delete(message.id))
  })
  page.on('error', () => page.terminate())
  page.on('close', () => {
    for (const controller of open.values()) controller.abort()
  })
}

async function pipe(
  id: number,
  answer: Promise<Response>,
  signal: AbortSignal,
  send: (message: object) => void,
): Promise<void> {
  const response = await answer
  const headers = {'content-type': response.headers.get('content-type') ?? ''}
  send({id, head: {status: response.status, headers}})
  const decoder = new TextDecoder()
  const reader = (response.body ?? new Blob([]).stream()).getReader()
  signal.addEventListener('abort', () => void reader.cancel())
  if (signal.aborted) await reader.cancel()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    send({id, chunk: decoder.decode(next.value, {stream: true})})
  }
  send({id, end: true})
}

function textOf(bytes: RawData): string {
  if (Array.isArray(bytes)) return Buffer.concat(bytes).toString('utf8')
  return new TextDecoder().decode(bytes)
}

type Message =
  | {readonly kind: 'open'; readonly id: number; readonly url: string; readonly headers: unknown}
  | {readonly kind: 'close'; readonly id: number}

function readMessage(text: string): Message | undefined {
  try {
    const message: unknown = JSON.parse(text)
    if (!isObject(message)) return undefined
    const {id, url, headers, close} = message
    if (typeof id !== 'number') return undefined
    if (close === true) return {kind: 'close', id}
    return typeof url === 'string' ? {kind: 'open', id, url, headers} : undefined
  } catch {
    return undefined
  }
}

const carriedHeaders: ReadonlySet<string> = new Set(['accept', 'authorization', 'last-event-id'])

/** Only readings of this server's own API: the socket must not become a way around the checks of others. */
function readRequest(
  {url, headers}: Extract<Message, {kind: 'open'}>,
  base: string,
  {cookie, origin}: IncomingHttpHeaders,
): Request | undefined {
  if (!URL.canParse(url, base)) return undefined
  const target = new URL(url, base)
  if (target.host !== new URL(base).host || !isApiPath(target.pathname.replaceAll(/\/{2,}/g, '/')))
    return undefined
  const carried = new Headers({host: target.host})
  // A cookie counts only from the lake's own origin, so the origin goes with it.
  if (cookie !== undefined) carried.set('cookie', cookie)
  if (origin !== undefined) carried.set('origin', origin)
  for (const [name, value] of Object.entries(isObject(headers) ? headers : {})) {
    if (carriedHeaders.has(name.toLowerCase()) && typeof value === 'string') carried.set(name, value)
  }
  return new Request(target, {headers: carried})
}
