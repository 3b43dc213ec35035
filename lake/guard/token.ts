import {createHash, timingSafeEqual} from 'node:crypto'
import {unauthorized} from '../errors.ts'

/** What a call needs where the lake has a token. */
export type Need = 'nothing' | 'public-read' | 'token'

/**
 * @param token Undefined opens everything to whoever reaches the server.
 * @throws WireError 401 for a wrong token, and for a missing one where the call needs it.
 */
export function checkToken(request: Request, need: Need, token: string | undefined): 'full' | 'public' {
  if (token === undefined) return 'full'
  if (need === 'nothing') return 'public'
  const sent = /^bearer\s+(?<token>\S+)$/i.exec(request.headers.get('authorization') ?? '')?.groups?.['token']
  if (sent === undefined && need === 'public-read' && !request.headers.has('authorization')) return 'public'
  if (sent === undefined || !isSame(sent, token)) throw unauthorized()
  return 'full'
}

/** Compares digests, which have one length, in a time that does not tell how much was right. */
function isSame(sent: string, expected: string): boolean {
  return timingSafeEqual(digest(sent), digest(expected))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
