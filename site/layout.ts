import type {TextRenderer} from './blocks/text-renderer.ts'
import type {SiteSettings} from './fetch.ts'
import {safeHref} from './href.ts'
import {attribute, html, jsonForScript, raw, type Html} from './html.ts'
import {clinicDetails} from './parts/clinic-details.ts'
import type {Page, Site} from './site.ts'

export const areas = {
  conditions: 'Conditions',
  symptoms: 'Symptoms',
  exercises: 'Exercises',
  articles: 'Articles',
  faqs: 'Questions',
} as const

export interface LayoutOptions {
  readonly site: Site
  readonly settings: SiteSettings | null
  readonly text: TextRenderer
  readonly preview: boolean
}

/** A whole HTML document around a page. */
export function layout(page: Page, {site, settings, text, preview}: LayoutOptions): Html {
  const siteTitle = settings?.title ?? settings?.clinic?.name ?? 'Health library'
  return html`<!doctype html>
    <html lang="${page.language ?? site.language}">
      ${head(page, site, siteTitle, preview)}
      <body>
        <a class="skip" href="#content">Skip to content</a>
        ${preview && html`<p class="preview-note">Preview: this page may show drafts.</p>`}
        <header class="site-header">
          <div class="wrap">
            <a class="site-title" href="/">${siteTitle}</a>
            <nav aria-label="Main">
              ${Object.entries(areas).map(([folder, name]) => navigationLink(folder, name, page))}
            </nav>
          </div>
        </header>
        <main id="content" class="wrap" tabindex="-1">${page.body} ${disclaimer(settings, text)}</main>
        ${footer(settings)}
      </body>
    </html> `
}

function head(page: Page, {baseUrl}: Site, siteTitle: string, preview: boolean): Html {
  const canonical = safeHref(page.canonicalUrl) ?? baseUrl + page.path
  const image = safeHref(page.image?.url)
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${page.title === siteTitle ? siteTitle : `${page.title} – ${siteTitle}`}</title>
    ${page.description && html`<meta name="description" content="${page.description}" /> `}
    <link rel="canonical" href="${canonical}" />
    <meta property="og:title" content="${page.title}" />
    <meta property="og:url" content="${canonical}" />
    ${image && html`<meta property="og:image" content="${image}" /> `}${(page.noIndex || preview) && html`<meta name="robots" content="noindex" /> `}
    <link rel="stylesheet" href="/site.css" />
    ${
      page.jsonLd &&
      html`<script type="application/ld+json">
        ${raw(jsonForScript(page.jsonLd))}
      </script> `
    }
  </head>`
}

function navigationLink(folder: string, name: string, page: Page): Html {
  const current = page.area === folder ? (page.path === `/${folder}` ? 'page' : 'true') : undefined
  return html`<a href="/${folder}" ${attribute('aria-current', current)}>${name}</a>`
}

/** The clinic's own words, or the least that a health page must say. */
function disclaimer(settings: SiteSettings | null, text: TextRenderer): Html {
  const words = settings?.disclaimer?.length
    ? text.blocks(settings.disclaimer)
    : html`<p>
        This is general information. It does not replace advice from a health professional who has examined
        you.
      </p>`
  return html`<aside class="disclaimer" aria-label="Disclaimer">${words}</aside>`
}

function footer(settings: SiteSettings | null): Html {
  const clinic = settings?.clinic
  const policy = safeHref(settings?.editorialPolicyUrl ?? clinic?.editorialPolicyUrl)
  const booking = safeHref(clinic?.bookingUrl)
  const links = [
    booking && html`<a href="${booking}">Book an appointment</a>`,
    policy && html`<a href="${policy}">How we write and review</a>`,
  ].filter(Boolean)
  return html`<footer class="site-footer">
    <div class="wrap">
      ${
        clinic &&
        html`<p class="clinic-name">${clinic.name}</p>
          ${clinicDetails(clinic)}`
      }${links.length > 0 && html`<p class="footer-links">${links}</p>`}
    </div>
  </footer>`
}
