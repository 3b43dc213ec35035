import type {Root} from 'hast'
import {fromParse5} from 'hast-util-from-parse5'
import {
  defaultTreeAdapter,
  parse,
  parseFragment,
  type ParserOptions,
  type DefaultTreeAdapterMap,
} from 'parse5'
import {VFile} from 'vfile'
import {checkHtmlExtent} from '../extent.ts'
import {groupWordLists, hasWordLists} from './word-lists.ts'

export interface Tree {
  readonly root: Root
  /** Set where the markup nests too deeply to be kept and only its paragraphs and headings were read. */
  readonly flattened: boolean
}

/**
 * Reads HTML, a whole page or a part of one, with the places where its elements start.
 *
 * @param ends Whether it is noted where they end, which takes a fifth of the time.
 * @throws UnreadableSource where there are too many tags to be kept in memory.
 */
export function htmlTree(source: string, {ends = false}: {readonly ends?: boolean} = {}): Tree {
  checkHtmlExtent(source, 'The page')
  const html = withoutServerCode(source)
  const options = ends ? withEnds : withStarts
  try {
    return {root: read(html, options), flattened: false}
  } catch (error) {
    // The reader works by recursion: several thousand levels exhaust its stack.
    if (!(error instanceof RangeError)) throw error
    return {root: read(html.replaceAll(nestable, ' '), options), flattened: true}
  }
}

type Options = ParserOptions<DefaultTreeAdapterMap>

const withEnds: Options = {scriptingEnabled: false, sourceCodeLocationInfo: true}
const withStarts: Options = {
  ...withEnds,
  treeAdapter: {...defaultTreeAdapter, updateNodeSourceCodeLocation: () => undefined},
}

/** Every tag but those that cannot stand inside each other. */
const nestable = /<\/?(?!(?:title|script|style|p|h[1-6]|br)[\s/>])[a-z][^<>]*>/gi

function read(html: string, options: Options): Root {
  const isPage = /<(?:!doctype|html|head|body)[\s>]/i.test(html)
  const tree = fromParse5(isPage ? parse(html, options) : parseFragment(html, options), {
    file: new VFile(html),
  })
  if (tree.type !== 'root') throw new TypeError('HTML was read as something else than a tree')
  return hasWordLists(html) ? groupWordLists(tree) : tree
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
