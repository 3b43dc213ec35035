import {createHash} from 'node:crypto'

/**
 * The cookie that opens a lake with a token to the pages of its own origin. Its name tells lakes apart, because
 * browsers send the cookies of a host to all its ports.
 *
 * @param sessionKey At least 128 bits of chance, made anew at each start.
 * @returns The value of a `Set-Cookie` header. Scripts cannot read the cookie, and other sites cannot make a
 *   browser send it.
 */
export function sessionCookie(sessionKey: string): string {
  return `${cookieName(sessionKey)}=${sessionKey}; Path=/; HttpOnly; SameSite=Strict`
}

/** The session key that a request brings, or undefined; one that another origin made a browser send does not count. */
export function sentSession(request: Pick<Request, 'headers'>, sessionKey: string): string | undefined {
  if (!isSameOrigin(request.headers)) return undefined
  const name = cookieName(sessionKey)
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [found, value] = pair.trim().split('=')
    if (found === name) return value
  }
  return undefined
}

/** Another port of this machine is the same site for `SameSite`, but another origin. */
function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  const host = headers.get('host')
  if (origin === null) return true
  return host !== null && (origin === `http://${host}` || origin === `https://${host}`)
}

function cookieName(sessionKey: string): string {
  return `lake_${createHash('sha256').update(`name ${sessionKey}`).digest('hex').slice(0, 12)}`
}
