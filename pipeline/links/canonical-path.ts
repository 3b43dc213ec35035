/** The path and the query of a URL in one spelling: what two spellings of one address have in common. */
export const canonicalPath = ({pathname, searchParams}: URL): string =>
  spelled(pathname) + query(searchParams)

/** Percent-encoded only where it must be, without repeated slashes and without one at the end. */
function spelled(pathname: string): string {
  const segments = pathname.split('/').filter((segment) => segment !== '')
  return `/${segments.map(spelledSegment).join('/')}`
}

function spelledSegment(segment: string): string {
  const text = decoded(segment).normalize('NFC')
  return encodeURI(text).replaceAll(/[?#/]/g, encodeURIComponent)
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Parameters that say where a reader came from, or show the same page otherwise. */
const sayNothing = /^(utm_.*|_ga|_gl|(fb|g|ms|tw|y)clid|igshid|mc_[ce]id|_hs.*|replytocom|amp|share|nb)$/i

/** Others may name the page, as `?p=12` does. */
function query(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name, value]) => name + value !== '' && !sayNothing.test(name))
  if (kept.length === 0) return ''
  const text = new URLSearchParams(kept.toSorted(byName)).toString()
  return `?${text.replaceAll(/=(?=&|$)/g, '')}`
}

const byName = ([one]: [string, string], [other]: [string, string]): number =>
  one < other ? -1 : Number(one > other)
