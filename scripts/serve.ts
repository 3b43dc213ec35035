import {randomBytes} from 'node:crypto'
import {createServer, type Server} from 'node:http'
import {getRequestListener} from '@hono/node-server'
import type {SanityClient} from '@sanity/client'
import {PortInUse, startLake} from '../lake/server.ts'
import {createSite} from '../site/app.ts'
import {apiVersion, connect, isHosted, lakeClient, type Target} from './connect.ts'
import {createStudioFiles, studioPath} from './studio-files.ts'
import {studioDoor, type StudioDoor} from './studio-door.ts'

/** Site, Studio and, on the local lake, the API, all on one origin. */
export interface Running {
  readonly url: string
  /** Opens the Studio; with a token, it carries a secret of this start that the server turns into a cookie. */
  readonly studioUrl: string
  readonly client: SanityClient
  readonly where: string
  close(): Promise<void>
}

const host = '127.0.0.1'

type Handler = (request: Request) => Promise<Response>

/** Serves everything on `port` of 127.0.0.1 until closed. @throws PortInUse and the other errors of the lake. */
export async function serve(target: Target, port: number): Promise<Running> {
  return isHosted() ? serveHosted(target, port) : serveLocal(target, port)
}

async function serveLocal(target: Target, port: number): Promise<Running> {
  const {token, memory} = target
  const sessionKey = token === undefined ? undefined : randomBytes(24).toString('base64url')
  let pages: Handler | undefined
  const lake = await startLake({
    dataFolder: target.data,
    datasets: [target.dataset],
    port,
    ...(token !== undefined && {token}),
    ...(memory !== undefined && {memory}),
    ...(sessionKey !== undefined && {sessionKey}),
    fallback: async (request) => (pages ? pages(request) : starting()),
  })
  const client = lakeClient(lake.url, target)
  pages = pageHandler(client, lake.url, {
    local: true,
    door: sessionKey === undefined ? undefined : studioDoor(sessionKey),
  })
  return {
    url: lake.url,
    studioUrl: `${lake.url}${studioPath}${sessionKey === undefined ? '' : `?key=${sessionKey}`}`,
    client,
    where: `dataset ${target.dataset} in ${target.data}`,
    close: async () => lake.close(),
  }
}

async function serveHosted(target: Target, port: number): Promise<Running> {
  const {client, where} = await connect(target)
  let pages: Handler | undefined
  const server = createServer(getRequestListener(async (request) => (pages ? pages(request) : starting())))
  const url = `http://${host}:${await listen(server, port)}`
  pages = pageHandler(client, url, {local: false})
  return {url, studioUrl: url + studioPath, client, where, close: async () => close(server)}
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(isInUse(error) ? new PortInUse(host, port, error) : error))
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}

const isInUse = (error: Error): boolean => 'code' in error && error.code === 'EADDRINUSE'

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => {
    server.close(resolve)
  })
}

const starting = (): Response => new Response('Starting; try again in a moment.', {status: 503})

interface StudioOptions {
  readonly local: boolean
  /** Decides who may open the Studio's page; everybody where it is missing. */
  readonly door?: StudioDoor | undefined
}

function pageHandler(client: SanityClient, baseUrl: string, studioOptions: StudioOptions): Handler {
  const published = client.withConfig({perspective: 'published', apiVersion})
  const studio = createStudioFiles(studioOptions)
  const site = createSite({
    baseUrl,
    fetch: async (query, params) => published.fetch(query, params),
    onUnknownMarkup: ({kind, type}, path) =>
      process.stderr.write(`${path}: a ${kind} of type ${type} is not printed\n`),
  })
  return async (request) => {
    try {
      return (
        (await studio(request)) ?? (await site(request)) ?? new Response('Method not allowed', {status: 405})
      )
    } catch (error) {
      process.stderr.write(
        `${new URL(request.url).pathname}: ${error instanceof Error ? error.message : String(error)}\n`,
      )
      return new Response("The page could not be made; the reason is in the server's output.", {status: 500})
    }
  }
}
