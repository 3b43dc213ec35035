import {siteSettingsQuery} from '../queries/site-settings.ts'
import {defaultLanguage} from '../schemas/vocabulary.ts'
import type {UnknownMarkup} from './blocks/text-renderer.ts'
import type {Fetch} from './fetch.ts'
import {toMarkup} from './html.ts'
import {layout} from './layout.ts'
import {notFoundPage} from './pages/not-found.ts'
import {redirection, redirectionOfQuery} from './redirects.ts'
import {securityHeaders} from './security-headers.ts'
import {routeOf} from './routes.ts'
import {pageText, type Page, type Site} from './site.ts'
import {robots, sitemap} from './sitemap.ts'
import {stylesheet} from './style.ts'

export interface SiteOptions {
  /** Answers queries, with the perspective that the site is to show: `published`, or `drafts` for a preview. */
  readonly fetch: Fetch
  /** Address under which readers reach the site, for canonical addresses and identifiers. */
  readonly baseUrl: string
  /** Language of the pages to show; English when left out. */
  readonly language?: string
  /** Marks every page as a preview, keeps it out of search engines and caches. */
  readonly preview?: boolean
  /** Origins besides `https:` ones that pictures may come from, such as a local asset server. */
  readonly imageOrigins?: readonly string[]
  /** Told of markup in content that the site cannot print, with the path of the page; ignored when left out. */
  readonly onUnknownMarkup?: Site['onUnknownMarkup']
}

/** Answers a request, or undefined when it asks for something else than to read a page. */
export type SiteHandler = (request: Request) => Promise<Response | undefined>

/**
 * The website: HTML made on the server, no scripts. Mount it last: it answers every GET and HEAD, unknown paths
 * with a page of status 404. Rejects when `fetch` does.
 */
export function createSite(options: SiteOptions): SiteHandler {
  const {fetch, language = defaultLanguage, preview = false, onUnknownMarkup = ignore} = options
  const site: Site = {fetch, baseUrl: options.baseUrl.replace(/\/+$/, ''), language, onUnknownMarkup}
  const headers = securityHeaders({preview, imageOrigins: options.imageOrigins ?? []})

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
    const {pathname, searchParams} = new URL(request.url)
    const answer = await answerTo(pathname, searchParams)
    const body = request.method === 'HEAD' ? null : answer.body
    return new Response(body, {status: answer.status, headers: {...headers, ...answer.headers}})
  }

  async function answerTo(path: string, search: URLSearchParams): Promise<Answer> {
    if (path === '/site.css') return text('text/css', stylesheet)
    if (path === '/robots.txt') return text('text/plain', robots(site))
    if (path === '/sitemap.xml') return text('application/xml', await sitemap(site))
    const bare = path.replace(/(?<=.)\/$/, '')
    const route = routeOf(bare)
    if (route && bare !== path) return movedTo(bare)
    // The home page takes no parameters, and old sites addressed their pages by them there.
    const named = path === '/' ? await redirectionOfQuery(site, path, search) : undefined
    if (named) return movedTo(named.location, named.status)
    const [settings, page] = await Promise.all([
      fetch(siteSettingsQuery, {}),
      route?.load(site, route.slug, search),
    ])
    const redirect = page ? undefined : await redirection(site, path, search)
    if (redirect) return movedTo(redirect.location, redirect.status)
    return document(page ?? notFoundPage(path), page ? 200 : 404, settings)
  }

  function document(page: Page, status: number, settings: Settings): Answer {
    const whole = layout(page, {site, settings, preview, text: pageText(site, page.path)})
    return {...text('text/html', toMarkup(whole)), status}
  }
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

type Settings = Parameters<typeof layout>[1]['settings']

const ignore = (_markup: UnknownMarkup) => {}

function text(type: string, body: string): Answer {
  return {status: 200, headers: {'content-type': `${type}; charset=utf-8`}, body}
}

function movedTo(location: string, status = 301): Answer {
  return {status, headers: {location}, body: ''}
}
