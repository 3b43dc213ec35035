import {isSameSecret, sentSession, sessionCookie} from '../lake/server.ts'

/** Answers in place of the Studio's page where the caller may not have it, or has just brought the key. */
export type StudioDoor = (request: Request) => Response | undefined

/**
 * Lets a browser to the Studio's page that brings the key in the address, once, and from then on in a cookie.
 *
 * The key leaves the address by a page that goes on by itself, not by a redirection: a browser would leave a strict
 * cookie out of a redirection that began with a link of another site, such as a terminal in the browser.
 */
export function studioDoor(sessionKey: string): StudioDoor {
  return (request) => {
    const url = new URL(request.url)
    const key = url.searchParams.get('key')
    if (key !== null && isSameSecret(key, sessionKey)) return enter(url, sessionKey)
    const session = sentSession(request, sessionKey)
    if (session !== undefined && isSameSecret(session, sessionKey)) return undefined
    return closed()
  }
}

function enter(url: URL, sessionKey: string): Response {
  // The path alone, as `URL` encodes it: it leads to no other host, and holds no quote or bracket.
  return page(200, `<meta http-equiv="refresh" content="0; url=${url.pathname}"><title>Studio</title>`, {
    'set-cookie': sessionCookie(sessionKey),
  })
}

function closed(): Response {
  const text = 'This lake has a token. Open the Studio by the link that npm start printed.'
  return page(401, `<title>Studio</title><p>${text}</p>`, {})
}

function page(status: number, content: string, headers: Record<string, string>): Response {
  return new Response(`<!doctype html><meta charset="utf-8">${content}\n`, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      ...headers,
    },
  })
}
