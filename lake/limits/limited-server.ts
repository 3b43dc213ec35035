import {createServer, type RequestListener, type Server} from 'node:http'
import type {Limits} from './limits.ts'

/** Largest headers in bytes, the address of the request included: queries travel in it. */
const maximumHeaders = 65_536

/**
 * An HTTP server that a slow or greedy client cannot hold up: who takes too long over a request is answered
 * with 408 and disconnected.
 */
export function createLimitedServer(listener: RequestListener, limits: Limits): Server {
  const server = createServer(
    {
      maxHeaderSize: maximumHeaders,
      headersTimeout: limits.headersTime,
      requestTimeout: limits.requestTime,
      keepAliveTimeout: limits.idleTime,
      connectionsCheckingInterval: Math.max(50, Math.floor(limits.headersTime / 4)),
    },
    listener,
  )
  server.setTimeout(limits.silentTime)
  server.maxConnections = limits.connections
  return server
}
