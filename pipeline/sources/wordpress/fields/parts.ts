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
  return parts.some(isMissing) ? parts.filter((part) => isMissing(part) || opensList.test(part)).join('') : ''
}

const source = /\ssrc="[^"]+"/g
const blockStart = /(?=<(?:p|h[1-6]|ul|ol|li|dl|dt|dd|details|figure|table|blockquote|div|section|pre)\b)/i
const opensList = /^<(?:ul|ol|dl)\b[^<>]*>\s*$/i
