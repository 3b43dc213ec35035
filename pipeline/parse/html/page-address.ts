/**
 * The address that a page gives itself, made absolute where it can be. None where it is that of the whole site, as
 * templates write it on every page, or counts from a place that nobody knows.
 *
 * @param bases Addresses from which a relative one may count, the likeliest first.
 */
export function pageAddress(
  written: string | undefined,
  bases: readonly (string | undefined)[],
): string | undefined {
  const address = (written ?? '').trim()
  if (address === '' || address.startsWith('#')) return undefined
  const base = bases.find((each) => each !== undefined && /^https?:\/\//i.test(each) && URL.canParse(each))
  if (isAbsolute(address)) return isRoot(address) ? undefined : address
  if (base === undefined) return address.startsWith('/') && !isRoot(address) ? address : undefined
  const resolved = URL.canParse(address, base) ? new URL(address, base).href : undefined
  return resolved === undefined || isRoot(resolved) ? undefined : resolved
}

const isAbsolute = (address: string): boolean => /^(?:https?:)?\/\//i.test(address)

/** Whether an address is that of a site’s first page. */
function isRoot(address: string): boolean {
  const anywhere = 'https://site.example'
  if (!URL.canParse(address, anywhere)) return false
  const {pathname, search} = new URL(address, anywhere)
  return search === '' && /^\/*(?:(?:index|default)\.\w{2,5})?$/i.test(pathname)
}
