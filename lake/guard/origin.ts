import {forbidden} from '../errors.ts'

/** Names beyond this machine's own that requests may come from or be sent to. */
export interface Allowed {
  /** Host names without port. */
  readonly hosts: readonly string[]
  /** Origins such as `https://clinic.example`. */
  readonly origins: readonly string[]
}

/**
 * Refuses what a hostile web page could send: a name that was pointed at this machine (the Host header tells),
 * and a request from another site (the Origin header tells).
 *
 * @throws WireError 403
 */
export function checkOrigin(request: Pick<Request, 'url' | 'headers'>, allowed: Allowed): void {
  const host = request.headers.get('host') ?? new URL(request.url).host
  if (!isAllowedHost(host, allowed)) {
    throw forbidden(`The host "${host}" is not served here; use 127.0.0.1 or localhost, or allow the name`)
  }
  const origin = request.headers.get('origin')
  if (origin !== null && !isAllowedOrigin(origin, host, allowed)) {
    throw forbidden(`The origin "${origin}" may not use this lake; open the page from localhost, or allow it`)
  }
}

/** Headers that let an allowed page of another origin read the answer. */
export function crossOriginHeaders(request: Request): Record<string, string> {
  const origin = request.headers.get('origin')
  if (origin === null) return {}
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'x-sanity-warning',
    vary: 'origin',
  }
}

/** The answer to the question that a browser asks before a cross-origin request. */
export function preflight(request: Request): Response {
  const asked = request.headers.get('access-control-request-headers')
  const headers = {
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': asked ?? 'authorization, content-type',
    'access-control-max-age': '7200',
  }
  return new Response(null, {status: 204, headers})
}

/** What almost every request is sent to. */
const ownHost = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/

function isAllowedHost(host: string, {hosts}: Allowed): boolean {
  if (ownHost.test(host)) return true
  const name = hostName(`http://${host}`)
  return name !== undefined && (isLocal(name) || hosts.includes(name))
}

function isAllowedOrigin(origin: string, host: string, {origins}: Allowed): boolean {
  if (origins.includes(origin)) return true
  const name = hostName(origin)
  if (name === undefined) return false
  return isLocal(name) || new URL(origin).host === host.toLowerCase()
}

function hostName(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const {protocol, hostname, pathname, username} = new URL(url)
  const isPlain = (protocol === 'http:' || protocol === 'https:') && pathname === '/' && username === ''
  return isPlain ? hostname : undefined
}

function isLocal(name: string): boolean {
  return name === '127.0.0.1' || name === '[::1]' || name === 'localhost' || name.endsWith('.localhost')
}
