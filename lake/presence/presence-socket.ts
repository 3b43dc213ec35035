import {WebSocketServer, type RawData, type WebSocket} from 'ws'
import type {IncomingMessage} from 'node:http'
import type {Duplex} from 'node:stream'
import {localUser} from '../call.ts'
import type {JsonObject} from '../document.ts'
import {systemSources} from '../identifiers.ts'
import {answerCall, readCall, textIn, type RemoteCall} from './answer-call.ts'
import {createPresenceRoom, type PresenceRoom} from './presence-room.ts'

export interface PresenceSocket {
  /** Takes over a connection whose host and origin were checked, or refuses it. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, dataset: string): Promise<void>
  close(): void
}

/** Whether a page with this authorisation may see the dataset, or that there is no such dataset. */
export type AskAccess = (
  request: IncomingMessage,
  dataset: string,
  authorization?: string,
) => Promise<'granted' | 'denied' | 'unknown'>

/** Pages that may be connected at once. */
const maximumPages = 1000

/** Pause between heartbeats in milliseconds. */
const heartbeatInterval = 20_000

/** How long a page may take to answer a goodbye, in milliseconds. */
const patience = 1000

/** Unread bytes after which a page is cut; its presence is no longer news by then. */
const maximumBacklog = 1_000_000

const heartbeat = '♥'

/** What JSON-RPC calls a method that does not exist, and a request that may not be made. */
const errors = {
  unknownMethod: (method: string) => ({code: -32_601, message: `The method "${method}" is not served`}),
  unauthorized: {code: -32_001, message: 'Send "authorization" with the token first'},
} as const

/** Tells the pages that work on a dataset of each other, by JSON-RPC 2.0 over WebSockets. */
export function createPresenceSocket(askAccess: AskAccess): PresenceSocket {
  const server = new WebSocketServer({noServer: true, maxPayload: 100_000})
  const rooms = new Map<string, PresenceRoom>()

  function roomOf(dataset: string): PresenceRoom {
    const room = rooms.get(dataset) ?? createPresenceRoom(systemSources.createId, localUser)
    rooms.set(dataset, room)
    return room
  }

  return {
    async upgrade(request, socket, head, dataset) {
      const access = await askAccess(request, dataset)
      if (access === 'unknown') return refuseUpgrade(socket, '404 Not Found')
      if (server.clients.size >= maximumPages) return refuseUpgrade(socket, '503 Service Unavailable')
      const authorize = async (authorization: string) =>
        (await askAccess(request, dataset, authorization)) === 'granted'
      server.handleUpgrade(request, socket, head, (page) => {
        serve(page, roomOf(dataset), access === 'granted', authorize)
      })
    },
    close() {
      for (const page of server.clients) {
        page.close(1001, 'the lake is closing')
        setTimeout(() => page.terminate(), patience).unref()
      }
      server.close()
    },
  }
}

/** Answers a request to become a WebSocket with an error. */
export function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

type Authorize = (authorization: string) => Promise<boolean>

function serve(page: WebSocket, room: PresenceRoom, isGranted: boolean, authorize: Authorize): void {
  const send = (message: JsonObject) => write(page, JSON.stringify(message))
  const beat = setInterval(() => write(page, heartbeat), heartbeatInterval).unref()
  const member = room.join(send)
  let isOpen = isGranted

  async function answer({id, method, params}: RemoteCall): Promise<void> {
    const reply = (body: JsonObject) => send({jsonrpc: '2.0', id, ...body})
    if (method === 'authorization') isOpen = await authorize(textIn(params, 'authorization'))
    if (!isOpen) return reply({error: errors.unauthorized})
    if (method === 'authorization') return reply({result: true})
    const result = answerCall({id, method, params}, member, localUser)
    reply(result === undefined ? {error: errors.unknownMethod(method)} : {result})
  }

  page.on('message', (bytes) => {
    const text = textOf(bytes)
    if (text === heartbeat) return
    const call = readCall(text)
    if (call === undefined) page.close(1003, 'not a message of this protocol')
    else answer(call).catch(() => page.terminate())
  })
  page.on('error', () => page.terminate())
  page.on('close', () => {
    clearInterval(beat)
    member.leave()
  })
}

function write(page: WebSocket, text: string): void {
  if (page.readyState !== page.OPEN) return
  if (page.bufferedAmount > maximumBacklog) page.terminate()
  else page.send(text)
}

function textOf(bytes: RawData): string {
  if (Array.isArray(bytes)) return Buffer.concat(bytes).toString('utf8')
  return new TextDecoder().decode(bytes)
}
