import {sitemapQuery} from '../queries/sitemap.ts'
import {resolveHref} from './href.ts'
import {html, raw, toMarkup} from './html.ts'
import type {Site} from './site.ts'

const indexPages = ['/', '/conditions', '/symptoms', '/exercises', '/articles', '/faqs']

/** The XML of `/sitemap.xml`: every page that search engines may list, with the date its words last changed. */
export async function sitemap({fetch, baseUrl}: Site): Promise<string> {
  const documents = await fetch(sitemapQuery, {})
  const entries = documents.flatMap(({_type, slug, lastModified}) => {
    const path = resolveHref(_type, slug)
    return path ? html`<url><loc>${baseUrl}${path}</loc><lastmod>${lastModified}</lastmod></url> ` : []
  })
  const indexes = indexPages.map((path) => html`<url><loc>${baseUrl}${path}</loc></url> `)
  return toMarkup(
    html`${raw('<?xml version="1.0" encoding="UTF-8"?>')}
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"> ${indexes}${entries}</urlset> `,
  )
}

/** The text of `/robots.txt`. */
export function robots({baseUrl}: Site): string {
  return `User-agent: *\nDisallow: /search\n\nSitemap: ${baseUrl}/sitemap.xml\n`
}
