import {canonicalPath} from './canonical-path.ts'

/** A host that cannot exist: what resolves to it had no host of its own. */
const nowhere = 'nowhere.invalid'

/**
 * An address in the one spelling by which articles are found: `host/path?query`, or `/path?query` where neither it nor
 * `base` names a host. Scheme, `www.`, fragment, tracking parameters, `index.html` and a slash at the end are gone.
 *
 * @param base Address or path of the page on which the address stands.
 * @returns Nothing for what is no address of a page, such as `mailto:`.
 */
export function normaliseAddress(address: string, base?: string): string | undefined {
  const url = webAddress(address, base)
  if (url === undefined) return undefined
  const path = canonicalPath(url).replace(/(?:\/index\.(?:html?|php|aspx?))+(?=\?|$)/i, '') || '/'
  const slashed = path.startsWith('?') ? `/${path}` : path
  return url.hostname === nowhere ? slashed : url.host.replace(/^www\./, '') + slashed.replace(/^\/$/, '')
}

/**
 * Path and query of an address as its own site knows it, `index.html` kept; for what it says see `normaliseAddress`.
 *
 * @returns With the host, without `www.`, where the address or `base` names one.
 */
export function pathOf(address: string, base?: string): {host?: string; path: string} | undefined {
  const url = webAddress(address, base)
  if (url === undefined) return undefined
  const path = canonicalPath(url)
  return url.hostname === nowhere ? {path} : {host: url.host.replace(/^www\./, ''), path}
}

function webAddress(address: string, base = '/'): URL | undefined {
  const text = address.trim()
  const start = URL.canParse(base, `https://${nowhere}/`) ? new URL(base, `https://${nowhere}/`) : undefined
  if (text === '' || start === undefined || !URL.canParse(text, start)) return undefined
  const url = new URL(text, start)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined
}
