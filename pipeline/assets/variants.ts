/**
 * Addresses at which the original of a picture is asked for, best first, the address itself last: sites link to
 * resized copies, and name the original in the same address.
 *
 * @param address An absolute web address.
 */
export function originalAddresses(address: string): string[] {
  const url = new URL(address)
  url.hash = ''
  const direct = unproxied(url)
  return [...new Set([...originalsOf(direct), direct.href, url.href])]
}

/**
 * Paths under which a picture may be known whose path is that of a resized or edited copy, most likely first; without
 * the path itself. WordPress writes `knee-300x200.jpg` and `knee-scaled.jpg` beside `knee.jpg`.
 */
export function unresizedPaths(path: string): string[] {
  const [, stem, extension] = /^(.*[^/])(\.[a-z]+)$/i.exec(path) ?? []
  if (stem === undefined || extension === undefined) return []
  const original = stem
    .replace(/-(?:\d{1,5}x\d{1,5}|scaled|rotated)$/, '')
    .replace(/-(?:scaled|e\d{10,})$/, '')
  return ['', '-scaled', '-rotated']
    .map((suffix) => `${original}${suffix}${extension}`)
    .filter((candidate) => candidate !== path)
}

function originalsOf(url: URL): string[] {
  if (/(?:^|\.)squarespace(?:-cdn)?\.com$/.test(url.hostname)) return [withQuery(url, 'format=2500w')]
  const plain = withoutSizes(url)
  const isResized = /\/wp-content\/uploads\/.*-\d+x\d+\.\w+$/.test(plain.pathname)
  const [unresized = plain.pathname] = isResized ? unresizedPaths(plain.pathname) : []
  return [withPath(plain, unresized), plain.href]
}

/** `i0.wp.com/site.example/knee.jpg` stands for `site.example/knee.jpg`. */
function unproxied(url: URL): URL {
  if (!/^i\d\.wp\.com$/.test(url.hostname)) return url
  const scheme = url.searchParams.get('ssl') === '0' ? 'http' : 'https'
  const direct = `${scheme}:/${url.pathname}`
  return /^\/[^/]+\.[^/]+\/./.test(url.pathname) && URL.canParse(direct) ? new URL(direct) : url
}

const sizes = new Set([
  'w',
  'h',
  'width',
  'height',
  'fit',
  'resize',
  'crop',
  'quality',
  'zoom',
  'ssl',
  'dpr',
  'strip',
])

/** Without its query, where that only tells how large the picture shall be. */
function withoutSizes(url: URL): URL {
  const names = [...url.searchParams.keys()]
  return names.every((name) => sizes.has(name)) ? new URL(withQuery(url, '')) : url
}

function withQuery(url: URL, query: string): string {
  const changed = new URL(url)
  changed.search = query
  return changed.href
}

function withPath(url: URL, path: string): string {
  const changed = new URL(url)
  changed.pathname = path
  return changed.href
}
