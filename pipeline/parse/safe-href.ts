/**
 * An address that can be printed as a link: http, https, mailto, tel, or a path of the same site.
 *
 * @returns The address as a browser would read it (no white space inside its scheme, `https:` before `//host`), or
 * nothing for every other scheme (`javascript:`, `data:` …) and for what is no address at all.
 */
export function safeHref(href: string): string | undefined {
  // Browsers skip these characters, so “java\nscript:” is a scheme to them.
  const written = href.replaceAll(/\p{Cc}/gu, '').trim()
  if (written === '') return undefined
  const address = /^[\\/]{2}/.test(written) ? `https://${written.slice(2)}` : written
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1] ?? 'https'
  return safeSchemes.has(scheme.toLowerCase()) && URL.canParse(address, anySite) ? address : undefined
}

const safeSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel'])
const anySite = 'https://site.example/'
