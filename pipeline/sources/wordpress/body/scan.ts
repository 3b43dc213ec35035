import {readShortcode, shortcodeAt} from './shortcode-tag.ts'
import type {ShortcodeTag} from './shortcode-tag.ts'
import {tagEnds} from './tag-end.ts'

/** A part of HTML with shortcodes in it; the parts joined are the whole. */
export type Part =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'tag'; readonly text: string; readonly name: string; readonly closing: boolean}
  /** An element whose inside is not to be changed. */
  | {readonly kind: 'raw'; readonly text: string; readonly name: string}
  | {readonly kind: 'shortcode'; readonly text: string; readonly tag: ShortcodeTag}
  /** A shortcode in double brackets, which is shown as it is with single ones. */
  | {readonly kind: 'escaped'; readonly text: string}

const rawNames: ReadonlySet<string> = new Set(['pre', 'code', 'script', 'style', 'textarea', 'svg'])

/** Cuts HTML at its tags and shortcodes. */
export function scan(html: string): Part[] {
  const parts: Part[] = []
  const endOfTag = tagEnds(html)
  const endOfRaw = rawEnds(html)
  let from = 0
  const add = (at: number, part: Part): void => {
    if (at > from) parts.push({kind: 'text', text: html.slice(from, at)})
    parts.push(part)
    from = at + part.text.length
  }
  const signs = /[<[]/g
  for (let found = signs.exec(html); found !== null; found = signs.exec(html)) {
    const part = found[0] === '<' ? tagAt(found.index) : bracketsAt(html, found.index)
    if (part !== undefined) add(found.index, part)
    signs.lastIndex = Math.max(from, found.index + 1)
  }
  if (from < html.length) parts.push({kind: 'text', text: html.slice(from)})
  return parts

  function tagAt(at: number): Part | undefined {
    const end = endOfTag(at)
    if (end === -1) return undefined
    const text = html.slice(at, end)
    const [, slash, written = ''] = /^<(\/?)([^\s<>/"'=]*)/.exec(text) ?? []
    const name = written.toLowerCase()
    const rawEnd = slash === '' && rawNames.has(name) ? endOfRaw(name, end) : -1
    if (rawEnd !== -1) return {kind: 'raw', text: html.slice(at, rawEnd), name}
    return {kind: 'tag', text, name, closing: slash === '/'}
  }
}

/** Finds where an element ends whose inside is not read; what was once not found is not looked for again. */
function rawEnds(html: string): (name: string, from: number) => number {
  const missing = new Set<string>()
  return (name, from) => {
    if (missing.has(name)) return -1
    const closing = new RegExp(`</${name}\\s*>`, 'gi')
    closing.lastIndex = from
    if (closing.test(html)) return closing.lastIndex
    missing.add(name)
    return -1
  }
}

function bracketsAt(html: string, at: number): Part | undefined {
  const text = shortcodeAt(html, at)
  if (text === undefined) return undefined
  if (text.startsWith('[[')) {
    const opening = text.slice(1, text.indexOf(']') + 1)
    return readShortcode(opening) === undefined ? undefined : {kind: 'escaped', text}
  }
  const tag = readShortcode(text)
  return tag === undefined ? undefined : {kind: 'shortcode', text, tag}
}
