import {realpathSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {resolve} from 'node:path'
import {getRequestListener} from '@hono/node-server'
import {createApp, type AppOptions} from './app.ts'
import {isObject} from './document.ts'
import type {Allowed} from './guard/origin.ts'
import {PortInUse} from './start-errors.ts'
import {databaseFormat, openDatabase} from './storage/database.ts'
import {acquireLock, readLock, type Lock} from './storage/lock.ts'
import {openStore, type Store} from './store.ts'
import {createStreamsSocket} from './streams-socket.ts'

export {
  DamagedDatabase,
  FolderNotWritable,
  LakeAlreadyRunning,
  NewerFormat,
  PortInUse,
} from './start-errors.ts'
export {injectStreams} from './studio-streams.ts'

export interface LakeOptions {
  /** Holds everything that is stored; made where it does not exist. */
  readonly dataFolder: string
  /** Datasets that shall exist. */
  readonly datasets?: readonly string[]
  /** 0 takes a free one. */
  readonly port: number
  readonly host?: string
  /** Needed for every write and for every reading of documents that are not public; absent opens the lake. */
  readonly token?: string
  readonly projectId?: string
  /** Hosts and origins beyond those of this machine. */
  readonly allowed?: Allowed
  /** Answers every path that is not the API's. */
  readonly fallback?: (request: Request) => Response | Promise<Response>
}

export interface RunningLake {
  /** Without slash at its end. */
  readonly url: string
  readonly port: number
  /** Answers a request without the network. */
  readonly fetch: (request: Request) => Promise<Response>
  /** Ends the streams, finishes what is being answered, closes the store and gives the folder free. */
  close(): Promise<void>
}

/**
 * Serves a data folder until closed.
 *
 * @throws LakeAlreadyRunning, PortInUse, NewerFormat, FolderNotWritable or DamagedDatabase: each says what to do.
 */
export async function startLake(options: LakeOptions): Promise<RunningLake> {
  const {host = '127.0.0.1', allowed = {hosts: [], origins: []}} = options
  const {store, lock, dataFolder} = openFolder(options)
  try {
    const health = {dataFolder, pid: process.pid, format: databaseFormat}
    const app = createApp({
      ...appOptions(options),
      store,
      health,
      allowed: {...allowed, hosts: [...allowed.hosts, host]},
    })
    const server = createServer(
      {maxHeaderSize: 65_536},
      getRequestListener(app.fetch, {overrideGlobalObjects: false}),
    )
    const socket = createStreamsSocket(app.fetch, allowed)
    server.on('upgrade', (request, connection, head) => socket.upgrade(request, connection, head))
    const port = await listen(server, host, options.port)
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
    lock.announce(url)

    let closing: Promise<void> | undefined
    return {
      url,
      port,
      fetch: app.fetch,
      close() {
        closing ??= (async () => {
          app.endStreams()
          socket.close()
          await closeServer(server)
          store.close()
          lock.release()
        })()
        return closing
      },
    }
  } catch (error) {
    store.close()
    lock.release()
    throw error
  }
}

/** The address of the lake that serves the folder now, or undefined. */
export async function findRunningLake(dataFolder: string): Promise<string | undefined> {
  const lock = readLock(dataFolder)
  if (lock?.url === undefined) return undefined
  const health = await readHealth(lock.url)
  const isHere = health['pid'] === lock.pid && health['dataFolder'] === realpathSync(dataFolder)
  return isHere ? lock.url : undefined
}

async function readHealth(url: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const response = await fetch(`${url}/_lake/health`, {signal: AbortSignal.timeout(1000)})
    const health: unknown = await response.json()
    return isObject(health) ? health : {}
  } catch {
    return {}
  }
}

interface Folder {
  readonly dataFolder: string
  readonly store: Store
  readonly lock: Lock
}

function openFolder(options: LakeOptions): Folder {
  const asked = resolve(options.dataFolder)
  const database = openDatabase(asked)
  const dataFolder = realpathSync(asked)
  const startedAt = new Date().toISOString()
  let lock: Lock | undefined
  try {
    lock = acquireLock(dataFolder, database, startedAt)
    const store = openStore(database, options.datasets ?? ['production'], startedAt)
    return {dataFolder, store, lock}
  } catch (error) {
    database.close()
    lock?.release()
    throw error
  }
}

/** The options that are the application's; an absent one stays absent. */
function appOptions({
  projectId,
  token,
  fallback,
}: LakeOptions): Pick<AppOptions, 'projectId' | 'token' | 'fallback'> {
  return {
    ...(projectId === undefined ? {} : {projectId}),
    ...(token === undefined ? {} : {token}),
    ...(fallback === undefined ? {} : {fallback}),
  }
}

/** @returns The port, also where the system chose it. */
function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((succeed, fail) => {
    server.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE'
      fail(isTaken ? new PortInUse(host, port, error) : error)
    })
    server.listen(port, host, () => {
      const address = server.address()
      succeed(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/** How long answers may take to finish when the lake closes, in milliseconds. */
const patience = 3000

function closeServer(server: Server): Promise<void> {
  return new Promise((succeed) => {
    server.close(() => succeed())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), patience).unref()
  })
}
