import {realpathSync} from 'node:fs'
import type {Server} from 'node:http'
import {join, resolve} from 'node:path'
import type {DatabaseSync} from 'node:sqlite'
import {getRequestListener} from '@hono/node-server'
import {createApp, type AppOptions} from './app.ts'
import {rebaseAssets} from './assets/rebase-assets.ts'
import {createAssetFolder, createAssetMemory, type AssetStorage} from './assets/storage.ts'
import {localUser} from './call.ts'
import {isObject} from './document.ts'
import {systemSources} from './identifiers.ts'
import type {Allowed} from './guard/origin.ts'
import {checkTokenText} from './guard/token.ts'
import {createLimitedServer} from './limits/limited-server.ts'
import {readLimits, type Limits} from './limits/limits.ts'
import {PortInUse} from './start-errors.ts'
import {
  checkPages,
  databaseFormat,
  explainOpening,
  openDatabase,
  type Durability,
} from './storage/database.ts'
import {acquireLock, readLock, recordDamage, type Lock} from './storage/lock.ts'
import {checkRemains} from './storage/remains.ts'
import {openStore, type Store} from './store.ts'
import {createStreamsSocket} from './streams-socket.ts'

export {
  DamagedDatabase,
  FolderNotWritable,
  LakeAlreadyRunning,
  MissingWriteAheadLog,
  NewerFormat,
  PortInUse,
} from './start-errors.ts'
export {sessionCookie, sentSession} from './guard/session.ts'
export {isSameSecret} from './guard/token.ts'
export {injectStreams} from './studio-streams.ts'

export interface LakeOptions {
  /** Holds everything that is stored; made where it does not exist. */
  readonly dataFolder: string
  /** Leaves the data folder alone and keeps nothing on disk. */
  readonly inMemory?: boolean
  /** `full` (the default) answers a write once it is on disk; `normal` may lose the newest when the power fails. */
  readonly durability?: Durability
  /**
   * Megabytes of documents, as JSON, that are held parsed in memory; larger datasets are read from the file on demand.
   * 1024 unless given.
   */
  readonly memory?: number
  /** Datasets that shall exist. */
  readonly datasets?: readonly string[]
  /** 0 takes a free one. */
  readonly port: number
  readonly host?: string
  /** Needed for every write and for every reading of documents that are not public; absent opens the lake. */
  readonly token?: string
  /** Opens a lake with a token as well, in the cookie that `sessionCookie` makes and from the lake's own pages. */
  readonly sessionKey?: string
  /** Where they shall differ from `defaultLimits`. */
  readonly limits?: Partial<Limits>
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
  const limits = readLimits(options.limits)
  if (options.token !== undefined) checkTokenText(options.token)
  const memoryLimit = readMemory(options)
  const {store, assets, lock, dataFolder} = options.inMemory
    ? openMemory(options)
    : openFolder(options, memoryLimit)
  try {
    const health = {dataFolder, pid: process.pid, format: databaseFormat}
    const app = createApp({
      ...appOptions(options),
      store,
      assets,
      health,
      limits,
      allowed: {...allowed, hosts: [...allowed.hosts, host]},
    })
    const server = createLimitedServer(
      getRequestListener(async (request, {incoming}) => app.fetch(request, incoming.socket.remoteAddress), {
        overrideGlobalObjects: false,
      }),
      limits,
    )
    const socket = createStreamsSocket(app.fetch, allowed)
    server.on('upgrade', (request, connection, head) => socket.upgrade(request, connection, head))
    const port = await listen(server, host, options.port)
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
    lock?.announce(url)
    if (options.port !== 0) rebaseAssets(store, url, localUser, systemSources)

    let closing: Promise<void> | undefined
    return {
      url,
      port,
      fetch: app.fetch,
      close() {
        closing ??= (async () => {
          const ended = app.endStreams()
          socket.close()
          await closeServer(server)
          await ended
          closeFolder(store, lock)
        })()
        return closing
      },
    }
  } catch (error) {
    store.close()
    lock?.release()
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
  /** Undefined, as is the lock, where nothing is kept on disk. */
  readonly dataFolder: string | undefined
  readonly store: Store
  readonly assets: AssetStorage
  readonly lock: Lock | undefined
}

function openMemory({datasets = ['production']}: LakeOptions): Folder {
  const store = openStore(openDatabase(undefined), datasets, new Date().toISOString())
  return {dataFolder: undefined, store, assets: createAssetMemory(), lock: undefined}
}

function openFolder(options: LakeOptions, memoryLimit: number): Folder {
  const asked = resolve(options.dataFolder)
  const wasLeft = checkRemains(asked)
  const database = openDatabase(asked, options.durability)
  const dataFolder = realpathSync(asked)
  const startedAt = new Date().toISOString()
  let lock: Lock | undefined
  try {
    if (wasLeft) checkLeftPages(dataFolder, database)
    lock = acquireLock(dataFolder, database, startedAt)
    const datasets = options.datasets ?? ['production']
    const store = openStore(database, datasets, startedAt, memoryLimit)
    const assets = createAssetFolder(join(dataFolder, 'assets'))
    return {dataFolder, store, assets, lock}
  } catch (error) {
    database.close()
    lock?.release()
    throw explainOpening(error, asked)
  }
}

const defaultMemory = 1024

/** In bytes. @throws RangeError for what is no size. */
function readMemory({memory = defaultMemory}: LakeOptions): number {
  if (memory >= 0) return memory * 1_000_000
  throw new RangeError(`“memory” must be a number of megabytes, 0 or more, not ${memory}`)
}

/** A killed process may have met a failing disk; after a clean end each start reads what it needs and no more. */
function checkLeftPages(dataFolder: string, database: DatabaseSync): void {
  try {
    checkPages(database)
  } catch (error) {
    recordDamage(dataFolder)
    throw error
  }
}

/** Gives the folder free also where a full disk keeps the log from being emptied: the next start reads it. */
function closeFolder(store: Store, lock: Lock | undefined): void {
  try {
    store.close(() => lock?.close())
  } finally {
    lock?.release()
  }
}

/** The options that are the application's; an absent one stays absent. */
function appOptions({
  projectId,
  token,
  sessionKey,
  fallback,
}: LakeOptions): Pick<AppOptions, 'projectId' | 'token' | 'sessionKey' | 'fallback'> {
  return {
    ...(projectId === undefined ? {} : {projectId}),
    ...(token === undefined ? {} : {token}),
    ...(sessionKey === undefined ? {} : {sessionKey}),
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
    const sweep = setInterval(() => server.closeIdleConnections(), 20)
    server.close(() => {
      clearInterval(sweep)
      succeed()
    })
    setTimeout(() => server.closeAllConnections(), patience).unref()
  })
}
