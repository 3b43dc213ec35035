import {attributesOf, type OpenTag} from '../xml/xml-tag.ts'

/** Gives elements their usual names: by the namespace that a file declares, whatever prefix it chose. */
export function createWxrNames(): (tag: OpenTag) => string {
  const prefixes = new Map<string, string>()
  return (tag) => {
    if (tag.written.includes('xmlns')) {
      for (const [name, value] of attributesOf(tag)) {
        const usual = usualPrefix(value)
        if (name.startsWith('xmlns:') && usual !== undefined) prefixes.set(name.slice(6), usual)
      }
      const own = usualPrefix(attributesOf(tag).get('xmlns') ?? '')
      if (own !== undefined && !tag.name.includes(':')) return `${own}:${tag.name}`
    }
    const colon = tag.name.indexOf(':')
    if (colon === -1) return tag.name
    const prefix = tag.name.slice(0, colon)
    return `${prefixes.get(prefix) ?? prefix}${tag.name.slice(colon)}`
  }
}

function usualPrefix(namespace: string): string | undefined {
  if (/\/\/wordpress\.org\/export\/[^/]*\/excerpt\/?/.test(namespace)) return 'excerpt'
  if (/\/\/wordpress\.org\/export\//.test(namespace)) return 'wp'
  if (/\/\/purl\.org\/rss\/1\.0\/modules\/content/.test(namespace)) return 'content'
  return /\/\/purl\.org\/dc\/elements/.test(namespace) ? 'dc' : undefined
}
