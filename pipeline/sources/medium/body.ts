import type {Element, Nodes} from 'hast'
import {attribute, elementsIn, textOf} from '../../parse/html/element.ts'
import {linkParagraph} from '../markup.ts'
import {hasClass} from './classes.ts'

/** What a post says of itself above its text, and again within it. */
export interface Repeated {
  readonly title: string | undefined
  readonly summary: string | undefined
}

/**
 * The text of a post as HTML: without the title and subtitle that it repeats, with lines in code as lines, and with
 * a link in place of each embedded script. Nothing where no words and pictures are left.
 */
export function readBody(content: Element, html: string, repeated: Repeated): string | undefined {
  const [start, end] = placeOf(content)
  const edits = [...editsIn(content, repeated)].toSorted((one, other) => one.start - other.start)
  const parts: string[] = []
  let position = start
  for (const edit of edits) {
    if (edit.start < position) continue
    parts.push(html.slice(position, edit.start), edit.text)
    position = edit.end
  }
  const body = parts.join('') + html.slice(position, end)
  const holdsMedia = [...elementsIn(content)].some(({tagName}) => media.has(tagName))
  return holdsMedia || />[^<>]*[\p{L}\p{N}]/u.test(body) ? body : undefined
}

const media: ReadonlySet<string> = new Set(['img', 'iframe', 'video'])

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

function* editsIn(content: Element, repeated: Repeated): Generator<Edit> {
  let opening = true
  for (const element of elementsIn(content)) {
    if (opening && isRepeated(element, repeated)) yield replaced(element, '')
    else if (opening && isLineOfTitle(element)) yield* asParagraph(element)
    // Title and subtitle come first: the same words further down are the author's own.
    else if (textual.has(element.tagName)) opening = false
    if (element.tagName === 'pre')
      for (const inner of elementsIn(element)) if (inner.tagName === 'br') yield replaced(inner, '\n')
    if (element.tagName === 'script') yield replaced(element, linkParagraph(scriptAddress(element), ''))
  }
}

const textual: ReadonlySet<string> = new Set(['p', 'li', 'pre', 'blockquote'])

function isRepeated(element: Element, {title, summary}: Repeated): boolean {
  const words = textOf(element)
  if (element.tagName === 'p') return words === title && isWhollyBold(element)
  if (!/^h[1-4]$/.test(element.tagName)) return false
  return (
    words === title ||
    hasClass(element, 'graf--title') ||
    (words === summary && hasClass(element, 'graf--subtitle'))
  )
}

const isWhollyBold = ({children}: Element): boolean => {
  const [only, ...others] = children
  return others.length === 0 && only?.type === 'element' && only.tagName === 'strong'
}

/** A line above the title, or a subtitle that the summary does not repeat: no heading of a section. */
const isLineOfTitle = (element: Element): boolean =>
  /^h[1-4]$/.test(element.tagName) &&
  (hasClass(element, 'graf--kicker') || hasClass(element, 'graf--subtitle'))

/** Puts the tags of a paragraph in place of those of an element. */
function* asParagraph(element: Element): Generator<Edit> {
  const [start, end] = placeOf(element)
  const [first, last] = [element.children[0], element.children.at(-1)]
  if (first === undefined || last === undefined) return
  yield {start, end: placeOf(first)[0], text: '<p>'}
  yield {start: placeOf(last)[1], end, text: '</p>'}
}

/** A script that shows a text of another site has the page of that text as its address, but for its ending. */
const scriptAddress = (element: Element): string | undefined =>
  attribute(element, 'src')?.replace(/\.js$/, '')

const replaced = (element: Element, text: string): Edit => {
  const [start, end] = placeOf(element)
  return {start, end, text}
}

function placeOf({position}: Nodes): [start: number, end: number] {
  const start = position?.start.offset ?? 0
  return [start, position?.end.offset ?? start]
}
