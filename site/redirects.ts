import {redirectsQuery} from '../queries/redirects.ts'
import type {RedirectsQueryResult} from '../schemas/types.ts'
import {resolveHref, safeHref} from './href.ts'
import type {Site} from './site.ts'

export interface Redirection {
  readonly location: string
  readonly status: 301 | 302
}

/** Where a path that has no page leads now, if a redirect says so. A redirect to itself is none. */
export async function redirection(site: Site, path: string): Promise<Redirection | undefined> {
  const redirects = await site.fetch(redirectsQuery, {})
  const redirect = redirects.find(({from}) => samePath(from) === samePath(path))
  const location = redirect && target(redirect)
  if (!location || samePath(location) === samePath(path)) return undefined
  return {location, status: redirect.permanent === false ? 302 : 301}
}

function target({to, toPath}: RedirectsQueryResult[number]): string | undefined {
  return to ? resolveHref(to._type, to.slug) : safeHref(toPath)
}

// Old addresses come with and without a slash at the end, and with letters percent-encoded or not.
function samePath(path: string): string {
  const bare = path.length > 1 ? path.replace(/\/+$/, '') : path
  return decoded(bare)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
