import type {Phrases} from './phrases.ts'

/**
 * The blocks of some HTML that a text does not say, or whose picture it does not show; empty where it says and shows
 * all.
 */
export function missingParts(html: string, said: string, phrases: Phrases): string {
  const shown = new Set(said.match(source))
  const isMissing = (part: string): boolean =>
    !phrases.hold(part) || part.match(source)?.some((each) => !shown.has(each)) === true
  const parts = html.split(blockStart)
  if (!parts.some(isMissing)) return ''
  return balanced(parts.filter((part) => isMissing(part) || opensList.test(part)).join(''))
}

/** HTML whose elements begin and end in it: a closing tag without an opening one goes, a missing one is put in. */
function balanced(html: string): string {
  const open: string[] = []
  const counts = new Map<string, number>()
  const pop = (): string => {
    const name = open.pop() ?? ''
    counts.set(name, (counts.get(name) ?? 1) - 1)
    return name
  }
  const closeTo = (depth: number): string => {
    const tags: string[] = []
    while (open.length > depth) tags.push(`</${pop()}>`)
    return tags.join('')
  }
  const inner = html.replaceAll(/<(\/?)([a-z][a-z\d]*)\b[^<>]*>/gi, (tag, slash: string, written: string) => {
    const name = written.toLowerCase()
    if (empty.has(name) || tag.endsWith('/>')) return tag
    if (slash === '') {
      open.push(name)
      counts.set(name, (counts.get(name) ?? 0) + 1)
      return tag
    }
    return (counts.get(name) ?? 0) > 0 ? closeTo(open.lastIndexOf(name)) : ''
  })
  return inner + closeTo(0)
}

const empty: ReadonlySet<string> = new Set('br hr img input wbr col source track embed area'.split(' '))

const source = /\ssrc="[^"]+"/g
const blockStart = /(?=<(?:p|h[1-6]|ul|ol|li|dl|dt|dd|details|figure|table|blockquote|div|section|pre)\b)/i
const opensList = /^<(?:ul|ol|dl)\b[^<>]*>\s*$/i
