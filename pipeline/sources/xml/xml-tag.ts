import {decodeReferences} from './xml-text.ts'

export interface OpenTag {
  readonly kind: 'open'
  readonly name: string
  /** The tag as written. */
  readonly written: string
  readonly selfClosing: boolean
  /** Behind its last character. */
  readonly end: number
}

export interface CloseTag {
  readonly kind: 'close'
  readonly name: string
  readonly end: number
}

/** Longest tag that is taken for one, in characters; what is longer is text. */
export const longestTag = 65_536

/** The tag that begins at a `<`; `none` where a text goes on, `unfinished` where its end is not yet there. */
export function findTag(text: string, start: number): OpenTag | CloseTag | 'none' | 'unfinished' {
  const isClose = text[start + 1] === '/'
  const first = start + (isClose ? 2 : 1)
  if (first >= text.length) return 'unfinished'
  if (!/[\p{L}_]/u.test(text.charAt(first))) return 'none'
  const end = tagEnd(text, first)
  if (typeof end === 'string') return end
  const written = text.slice(start, end)
  const name = /^<\/?([^\s/>]+)/.exec(written)?.[1] ?? ''
  return isClose
    ? {kind: 'close', name, end}
    : {kind: 'open', name, written, selfClosing: written.endsWith('/>'), end}
}

/** No `<` stands inside a tag, so that no part of a text is looked at again for each `<` before it. */
function tagEnd(text: string, start: number): number | 'none' | 'unfinished' {
  let quote = ''
  const last = Math.min(text.length, start + longestTag)
  for (let at = start; at < last; at++) {
    const character = text.charAt(at)
    if (character === '<') return 'none'
    if (quote === '' && character === '>') return at + 1
    if (quote === '' && (character === '"' || character === "'")) quote = character
    else if (character === quote) quote = ''
  }
  return text.length - start >= longestTag ? 'none' : 'unfinished'
}

/** The attributes of an open tag. */
export function attributesOf({written}: OpenTag): ReadonlyMap<string, string> {
  const found = written.matchAll(/([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  return new Map(
    Array.from(found, ([, name = '', double, single]) => [name, decodeReferences(double ?? single ?? '')]),
  )
}
