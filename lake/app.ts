import {Hono} from 'hono'
import {answerJson, type Lake} from './call.ts'
import {internalError, notFound, notImplemented, WireError} from './errors.ts'
import {scanEngine} from './groq/scan.ts'
import {createViews} from './groq/views.ts'
import {checkOrigin, crossOriginHeaders, preflight, type Allowed} from './guard/origin.ts'
import {checkToken} from './guard/token.ts'
import {systemSources, type Sources} from './identifiers.ts'
import {createStreams} from './listen/event-stream.ts'
import {routes, type Route} from './routes/table.ts'
import type {Store} from './store.ts'

export interface AppOptions {
  readonly store: Store
  /** The name of the project in answers. */
  readonly projectId?: string
  /** Needed for every write and for every reading of documents that are not public; absent opens the lake. */
  readonly token?: string
  /** Hosts and origins beyond those of this machine. */
  readonly allowed?: Allowed
  /** Answers every path that is not the API's. */
  readonly fallback?: (request: Request) => Response | Promise<Response>
  /** What `GET /_lake/health` says. */
  readonly health?: Readonly<Record<string, unknown>>
  readonly sources?: Sources
}

export interface App {
  readonly fetch: (request: Request) => Promise<Response>
  /** For tests: takes a path as well, and needs no server. */
  readonly request: (path: string, init?: RequestInit) => Promise<Response>
  /** Ends all open event streams. */
  endStreams(): void
}

const version = String.raw`v(?:1|X|\d{4}-\d{2}-\d{2})`
const apiPath = new RegExp(`^/${version}(?:/|$)`)

/** Whether a path belongs to the API: where no route serves it, the answer is 501. */
export const isApiPath = (path: string) => apiPath.test(path)

/** The whole server as a function from request to response. */
export function createApp(options: AppOptions): App {
  const lake = createLake(options)
  const app = new Hono({getPath: pathOf})
  app.get('/_lake/health', () => answerJson(options.health ?? {}))
  for (const route of routes) {
    app.on(route.method, `/:version{${version}}${route.path}`, (context) =>
      serve(route, context.req.raw, context.req.param(), lake, options.token),
    )
  }
  app.notFound((context) => answerRest(context.req.raw, options.fallback))
  app.onError(answerError)

  const allowed = options.allowed ?? {hosts: [], origins: []}
  async function answer(request: Request): Promise<Response> {
    try {
      checkOrigin(request, allowed)
    } catch (error) {
      return answerError(error)
    }
    const response = isPreflight(request) ? preflight(request) : await app.fetch(request)
    if (isApiPath(pathOf(request))) allowOrigin(request, response)
    return response
  }

  return {
    fetch: answer,
    request: (path, init) => answer(new Request(new URL(path, 'http://localhost'), init)),
    endStreams: () => lake.streams.endAll(),
  }
}

function createLake({store, projectId = 'local', sources = systemSources}: AppOptions): Lake {
  const views = createViews()
  return {store, projectId, sources, views, engine: scanEngine, streams: createStreams()}
}

/** Doubled slashes count as one: `@sanity/migrate` puts two before the version. */
function pathOf(request: Request): string {
  return new URL(request.url).pathname.replaceAll(/\/{2,}/g, '/')
}

function serve(
  {need, answer}: Route,
  request: Request,
  {version: segment = '', ...path}: Record<string, string>,
  lake: Lake,
  token: string | undefined,
): Response | Promise<Response> {
  const access = checkToken(request, need, token)
  const query = new URL(request.url).searchParams
  return answer({request, query, version: segment.slice(1), path, access, lake})
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
  console.error(error)
  const {body, status} = internalError()
  return answerJson(body, status)
}

function isPreflight(request: Request): boolean {
  return request.method === 'OPTIONS' && request.headers.has('access-control-request-method')
}

function allowOrigin(request: Request, response: Response): void {
  for (const [name, value] of Object.entries(crossOriginHeaders(request))) response.headers.set(name, value)
}
