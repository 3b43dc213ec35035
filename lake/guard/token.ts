import {createHash, timingSafeEqual} from 'node:crypto'
import {unauthorized} from '../errors.ts'
import {sentSession} from './session.ts'

/** What a call needs where the lake has a token. */
export type Need = 'nothing' | 'public-read' | 'token'

/** What opens a lake. */
export interface Credentials {
  readonly token: string
  /** Opens it as well, in a cookie and from its own origin; see `sessionCookie`. */
  readonly sessionKey?: string
}

/**
 * @param credentials Undefined opens everything to whoever reaches the server.
 * @throws WireError 401 for a wrong token, and for a missing one where the call needs it.
 */
export function checkToken(
  request: Request,
  need: Need,
  credentials: Credentials | undefined,
): 'full' | 'public' {
  if (credentials === undefined) return 'full'
  const header = request.headers.get('authorization')
  if (header === null && hasSession(request, credentials)) return 'full'
  if (need === 'nothing') return 'public'
  if (header === null && need === 'public-read') return 'public'
  const sent = /^bearer\s+(?<token>\S+)$/i.exec(header ?? '')?.groups?.['token']
  if (sent === undefined || !isSameSecret(sent, credentials.token)) throw unauthorized()
  return 'full'
}

/** @throws RangeError for a token that no header could carry. */
export function checkTokenText(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token
  throw new RangeError('the token must be one or more letters, digits or signs of ASCII, without spaces')
}

/** Compares digests, which have one length, in a time that does not tell how much was right. */
export function isSameSecret(sent: string, expected: string): boolean {
  return timingSafeEqual(digest(sent), digest(expected))
}

function hasSession(request: Request, {sessionKey}: Credentials): boolean {
  if (sessionKey === undefined) return false
  const sent = sentSession(request, sessionKey)
  return sent !== undefined && isSameSecret(sent, sessionKey)
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
