import {request as requestHttp, type IncomingMessage} from 'node:http'
import {request as requestHttps} from 'node:https'
import {checkedLookup} from './checked-address.ts'
import {AssetFault} from './asset-fault.ts'
import type {AssetLimits} from './limits.ts'

const headers = {
  accept: 'image/*, application/pdf, video/*;q=0.8, */*;q=0.5',
  'accept-encoding': 'identity',
  'user-agent': 'articular-import/1.0',
}

/** Sends one GET to a checked address over a connection of its own, and hands back the answer before its body. */
export async function request(url: URL, limits: AssetLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const options = {lookup: checkedLookup(limits), agent: false, headers, signal} as const
    const sent = send(url, options, resolve)
    sent.on('error', reject)
    sent.end()
  })
}

const passing = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
])

/** What went wrong with a connection, in words for a person. */
export function connectionFault(error: unknown, host: string): AssetFault {
  if (error instanceof AssetFault) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOTFOUND')
    return new AssetFault('unknown-host', `is at ${host}, which no name server knows`, undefined, error)
  const reason = code || (error instanceof Error ? error.message : String(error))
  const retry = passing.has(code) || code.startsWith('HPE_') ? {} : undefined
  return new AssetFault(
    'connection',
    `could not be read from ${host}: the connection failed (${reason})`,
    retry,
    error,
  )
}
