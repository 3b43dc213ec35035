import {redirectQuery} from '../queries/redirect.ts'
import type {RedirectQueryResult} from '../schemas/types.ts'
import {resolveHref, safeHref} from './href.ts'
import type {Site} from './site.ts'

export interface Redirection {
  readonly location: string
  readonly status: 301 | 302
}

/**
 * Where an old address that has no page leads now, if a redirect says so. A redirect to itself is none.
 *
 * @param search Parameters of the address: a redirect from `/?p=12` is found before one from the bare path, and with
 *   other parameters beside it.
 */
export async function redirection(
  site: Site,
  path: string,
  search: URLSearchParams,
): Promise<Redirection | undefined> {
  return (await redirectionOfQuery(site, path, search)) ?? redirectionFrom(site, path, spellings(path))
}

/** As `redirection`, but only where the redirect names a parameter. */
export async function redirectionOfQuery(
  site: Site,
  path: string,
  search: URLSearchParams,
): Promise<Redirection | undefined> {
  if (search.size === 0) return undefined
  const queries = [search, ...[...search].map(([name, value]) => new URLSearchParams([[name, value]]))]
  const froms = spellings(path).flatMap((from) => queries.map((query) => `${from}?${query.toString()}`))
  return redirectionFrom(site, path, froms)
}

async function redirectionFrom(
  site: Site,
  path: string,
  paths: readonly string[],
): Promise<Redirection | undefined> {
  const redirect = await site.fetch(redirectQuery, {paths: [...new Set(paths)]})
  const location = redirect ? target(redirect) : undefined
  if (!redirect || !location || bare(decoded(location)) === bare(decoded(path))) return undefined
  return {location, status: redirect.permanent === false ? 302 : 301}
}

function target({to, toPath}: NonNullable<RedirectQueryResult>): string | undefined {
  return to ? resolveHref(to._type, to.slug) : safeHref(toPath)
}

/** Old addresses come with and without a slash at the end, and with letters percent-encoded or not. */
function spellings(path: string): string[] {
  const text = decoded(bare(path))
  return [bare(path), text, encodeURI(text.toWellFormed())].flatMap((from) => [from, `${bare(from)}/`])
}

const bare = (path: string): string => path.replace(/(?<=.)\/+$/, '')

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
