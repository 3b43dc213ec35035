import {readFile} from 'node:fs/promises'
import {extname, join, normalize, sep} from 'node:path'
import {injectStreams} from '../lake/server.ts'
import {studioFolder} from './studio-build.ts'
import type {StudioDoor} from './studio-door.ts'

/** Where the Studio is served, as its build expects. */
export const studioPath = '/studio'

const types: {readonly [extension: string]: string} = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Local Studio only: nothing may be fetched from, or sent to, any other host. */
const offline = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Answers requests below `/studio` from the built Studio: a file, or its page for every other address.
 *
 * @param options.door Decides who may open the page; its files hold nothing secret.
 */
export function createStudioFiles({
  local,
  door,
}: {
  local: boolean
  door?: StudioDoor | undefined
}): (request: Request) => Promise<Response | undefined> {
  return async (request) => {
    const {pathname} = new URL(request.url)
    if (pathname !== studioPath && !pathname.startsWith(`${studioPath}/`)) return undefined
    const file = fileOf(pathname.slice(studioPath.length))
    const body = file === undefined ? undefined : await read(file)
    if (file !== undefined && body) return new Response(body, {headers: fileHeaders(file)})
    return door?.(request) ?? page(local)
  }
}

/** The file that a path names; none for the page itself and for a path that leads out of the folder. */
function fileOf(path: string): string | undefined {
  const file = normalize(join(studioFolder, decodePath(path)))
  return file.startsWith(studioFolder + sep) && extname(file) !== '' && extname(file) !== '.html'
    ? file
    : undefined
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '')
  } catch {
    return ''
  }
}

async function page(local: boolean): Promise<Response> {
  const built = await read(join(studioFolder, 'index.html'))
  if (!built) return notBuiltYet()
  const html = new TextDecoder().decode(built).replaceAll('"/static/', `"${studioPath}/static/`)
  const headers = {
    'content-type': types['.html'] ?? '',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  }
  if (!local) return new Response(html, {headers})
  const offlineHtml = injectStreams(html.replaceAll(remoteParts, ''))
  return new Response(offlineHtml, {headers: {...headers, 'content-security-policy': offline}})
}

/** While the Studio is being built the page asks again every three seconds. */
function notBuiltYet(): Response {
  const body =
    '<!doctype html><title>Studio</title><p>The Studio is being built; this page opens it when it is ready.'
  return new Response(body, {
    status: 503,
    headers: {
      'content-type': types['.html'] ?? '',
      refresh: '3',
      'retry-after': '3',
      'cache-control': 'no-store',
    },
  })
}

/** Scripts and fonts that the Studio's page takes from Sanity's servers; it works without them. */
const remoteParts = /<script[^>]*sanity-cdn[^>]*>\s*<\/script>|@font-face\s*\{[^}]*https:[^}]*\}/g

const fileHeaders = (file: string): Record<string, string> => ({
  'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
  'cache-control': /-[\w-]{8,}\.\w+$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
  'x-content-type-options': 'nosniff',
})

async function read(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(file))
  } catch {
    return undefined
  }
}
