import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'

export interface Tree {
  readonly root: Root
  /** Set where the markup nests too deeply to be kept and only its paragraphs and headings were read. */
  readonly flattened: boolean
}

/** Reads HTML, a whole page or a part of one, with the positions of its elements. */
export function htmlTree(source: string): Tree {
  const html = withoutServerCode(source)
  try {
    return {root: read(html), flattened: false}
  } catch (error) {
    // The reader works by recursion: several thousand levels exhaust its stack.
    if (!(error instanceof RangeError)) throw error
    return {root: read(html.replaceAll(nestable, ' ')), flattened: true}
  }
}

const page = unified().use(rehypeParse)
const fragment = unified().use(rehypeParse, {fragment: true})

/** Every tag but those that cannot stand inside each other. */
const nestable = /<\/?(?!(?:title|script|style|p|h[1-6]|br)[\s/>])[a-z][^<>]*>/gi

function read(html: string): Root {
  return /<(?:!doctype|html|head|body)[\s>]/i.test(html) ? page.parse(html) : fragment.parse(html)
}

/** Takes out `<?php … ?>` and `<% … %>`, which a reader of the published page never saw; lines stay. */
export function withoutServerCode(html: string): string {
  const parts: string[] = []
  let start = 0
  for (const {0: opening, index} of html.matchAll(/<[?%]/g)) {
    if (index < start) continue
    const end = html.indexOf(opening === '<?' ? '?>' : '%>', index)
    if (end === -1) break
    parts.push(html.slice(start, index), html.slice(index, end).replaceAll(/[^\n]+/g, ''))
    start = end + 2
  }
  return parts.join('') + html.slice(start)
}
