import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {onTestFinished} from 'vitest'
import {type AssetLimits, defaultAssetLimits} from '../../../scripts/assets/limits.ts'

export type Answer = (response: ServerResponse, request: IncomingMessage) => void

export interface AssetServer {
  /** Without slash at its end. */
  readonly url: string
  readonly port: number
  /** The path of each request, in order. */
  readonly asked: string[]
}

/** The smallest pictures that are whole. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
export const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><rect width="4" height="2"/></svg>',
)

/** A server on this machine that answers all paths, or each path, as the test says; every other one with 404. */
export async function startAssetServer(
  answers: Answer | Readonly<Record<string, Answer>>,
): Promise<AssetServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const answer = typeof answers === 'function' ? answers : answers[path]
    if (answer !== undefined) return answer(response, request)
    response.writeHead(404, {'content-type': 'text/html'}).end('<!doctype html><p>Gone')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {url: `http://127.0.0.1:${port}`, port, asked}
}

/** Limits that let a test ask its own server, and fail soon. */
export const testLimits = ({port}: AssetServer, more: Partial<AssetLimits> = {}): AssetLimits => ({
  ...defaultAssetLimits,
  allowPrivate: true,
  ports: [port],
  firstWait: 1,
  idleTime: 5000,
  ...more,
})

export const sends =
  (body: Uint8Array, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    void response.writeHead(200, headers).end(body)

export const sendsTo =
  (location: string, status = 302): Answer =>
  (response) =>
    void response.writeHead(status, {location}).end()
