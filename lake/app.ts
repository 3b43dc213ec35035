import {Hono} from 'hono'
import {createRenditions} from './assets/renditions.ts'
import {createAssetMemory, type AssetStorage} from './assets/storage.ts'
import {answerJson, type Lake} from './call.ts'
import {internalError, notFound, notImplemented, WireError} from './errors.ts'
import {createPlannedEngine} from './groq/planned-engine.ts'
import {createWorkers} from './groq/runaway/workers.ts'
import {createViews} from './groq/views.ts'
import {checkOrigin, crossOriginHeaders, preflight, type Allowed} from './guard/origin.ts'
import {checkToken, type Credentials} from './guard/token.ts'
import {systemSources, type Sources} from './identifiers.ts'
import {createStreams} from './listen/event-stream.ts'
import {defaultLimits, type Limits} from './limits/limits.ts'
import {load} from './load/load.ts'
import {deliveries, routes, type Route} from './routes/table.ts'
import {storageRefusal} from './storage/storage-refusal.ts'
import type {Store} from './store.ts'

export interface AppOptions {
  readonly store: Store
  /** Keeps the bytes of assets; in memory unless given. */
  readonly assets?: AssetStorage
  /** The name of the project in answers. */
  readonly projectId?: string
  /** Needed for every write and for every reading of documents that are not public; absent opens the lake. */
  readonly token?: string
  /** Opens a lake with a token as well, in the cookie that `sessionCookie` makes. */
  readonly sessionKey?: string
  readonly limits?: Limits
  /** Hosts and origins beyond those of this machine. */
  readonly allowed?: Allowed
  /** Answers every path that is not the API's. */
  readonly fallback?: (request: Request) => Response | Promise<Response>
  /** What `GET /_lake/health` says. */
  readonly health?: Readonly<Record<string, unknown>>
  readonly sources?: Sources
}

export interface App {
  readonly fetch: (request: Request, address?: string) => Promise<Response>
  /** For tests: takes a path as well, and needs no server. */
  readonly request: (path: string, init?: RequestInit) => Promise<Response>
  /** Ends all open event streams, and queries in threads of their own; those have ended with the promise. */
  endStreams(): Promise<void>
}

const version = String.raw`v(?:1|X|\d{4}-\d{2}-\d{2})`
const apiPath = new RegExp(`^/${version}(?:/|$)`)

/** Whether a path belongs to the API: where no route serves it, the answer is 501. */
export const isApiPath = (path: string) => apiPath.test(path)

const isDelivery = (path: string) => path.startsWith('/images/') || path.startsWith('/files/')

interface Caller {
  readonly address?: string | undefined
}

interface Surroundings {
  readonly lake: Lake
  readonly credentials: Credentials | undefined
  readonly caller: Caller
}

/** The whole server as a function from request to response. */
export function createApp(options: AppOptions): App {
  const lake = createLake(options)
  const credentials = credentialsOf(options)
  const app = new Hono<{Bindings: Caller}>({getPath: pathOf})
  app.get('/_lake/health', () => answerJson(options.health ?? {}))
  app.post('/_lake/load/:dataset', async (context) => {
    checkToken(context.req.raw, 'token', credentials)
    return load(context.req.raw, context.req.param('dataset'), lake.store, lake.sources.now())
  })
  for (const route of routes) {
    app.on(route.method, `/:version{${version}}${route.path}`, (context) =>
      serve(route, context.req.raw, context.req.param(), {lake, credentials, caller: context.env}),
    )
  }
  for (const route of deliveries) {
    app.on(route.method, route.path, (context) =>
      serve(route, context.req.raw, context.req.param(), {lake, credentials, caller: context.env}),
    )
  }
  app.notFound((context) => answerRest(context.req.raw, options.fallback))
  app.onError(answerError)

  const allowed = options.allowed ?? {hosts: [], origins: []}
  async function answer(request: Request, address?: string): Promise<Response> {
    try {
      checkOrigin(request, allowed)
    } catch (error) {
      return answerError(error)
    }
    const response = isPreflight(request) ? preflight(request) : await app.fetch(request, {address})
    const path = pathOf(request)
    if (isApiPath(path) || isDelivery(path)) allowOrigin(request, response)
    return response
  }

  return {
    fetch: answer,
    request: (path, init) => answer(new Request(new URL(path, 'http://localhost'), init)),
    async endStreams() {
      lake.streams.endAll()
      await lake.engine.close()
    },
  }
}

function createLake({
  store,
  assets = createAssetMemory(),
  projectId = 'local',
  sources = systemSources,
  limits = defaultLimits,
}: AppOptions): Lake {
  const views = createViews()
  const renditions = createRenditions()
  const streams = createStreams(limits)
  const engine = createPlannedEngine(createWorkers(limits.queryTime))
  return {store, assets, renditions, projectId, sources, views, engine, streams}
}

function credentialsOf({token, sessionKey}: AppOptions): Credentials | undefined {
  if (token === undefined) return undefined
  return sessionKey === undefined ? {token} : {token, sessionKey}
}

/** Doubled slashes count as one: `@sanity/migrate` puts two before the version. */
function pathOf({url}: Request): string {
  // The address of a request is a whole one in normal form: its path can be cut out.
  const [, path = '/'] = /^[^:]+:\/\/[^/?#]*([^?#]*)/.exec(url) ?? []
  return path.replaceAll(/\/{2,}/g, '/')
}

function serve(
  {need, answer}: Route,
  request: Request,
  {version: segment = '', ...path}: Record<string, string>,
  {lake, credentials, caller: {address}}: Surroundings,
): Response | Promise<Response> {
  const access = checkToken(request, need, credentials)
  const query = new URL(request.url).searchParams
  const call = {request, query, version: segment.slice(1), path, access, lake}
  return answer(address === undefined ? call : {...call, address})
}

function answerRest(request: Request, fallback: AppOptions['fallback']): Response | Promise<Response> {
  const path = pathOf(request)
  if (isApiPath(path)) throw notImplemented(`${request.method} ${path}`)
  if (fallback !== undefined) return fallback(request)
  throw notFound(`Nothing is served at ${path}`)
}

/** Errors that are not answers are faults of the lake: the log has them, the caller does not. */
function answerError(error: unknown): Response {
  if (error instanceof WireError) return answerJson(error.body, error.status)
  const refusal = storageRefusal(error)
  console.error(refusal?.message ?? error)
  const {body, status} = refusal ?? internalError()
  return answerJson(body, status)
}

function isPreflight(request: Request): boolean {
  return request.method === 'OPTIONS' && request.headers.has('access-control-request-method')
}

function allowOrigin(request: Request, response: Response): void {
  const {vary, ...headers} = crossOriginHeaders(request)
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  if (vary !== undefined) response.headers.append('vary', vary)
}
