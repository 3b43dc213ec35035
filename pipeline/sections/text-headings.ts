import type {Block} from '../parse/block.ts'
import type {Wording} from '../wording/wording.ts'
import {headingKind} from './heading-kind.ts'

const LONGEST_HEADING = 100
const MOST_HEADING_WORDS = 14
/** A heading that ends in a colon is a lead-in unless it is as short as this and its wording is known. */
const MOST_COLON_WORDS = 7
/** So many headings must stand after two or more empty lines before the gap is taken as their level. */
const FEWEST_WIDE_GAPS = 3
const SHORTEST_RUN = 3
const MOST_ITEM_WORDS = 14

/**
 * Finds the headings and the lists without bullets among the bare lines of a plain text; every other line becomes a
 * paragraph. Blocks of other kinds are handed through.
 *
 * @param settled Indices of the blocks whose role is known already: the title, bylines, buttons and the like.
 */
export function textHeadings(
  blocks: readonly Block[],
  settled: ReadonlySet<number>,
  wording: Wording,
): Block[] {
  const runs = bareLists(blocks, settled)
  const isHeading = blocks.map(
    (_, index) => !settled.has(index) && !runs.has(index) && isHeadingLine(blocks, index, settled, wording),
  )
  const wide = isHeading.filter((heading, index) => heading && gapOf(blocks[index]) > 1).length
  let parent = 'other'
  return blocks.map((block, index): Block => {
    if (block.kind !== 'line') return block
    const {gap, ...rest} = block
    const list = runs.get(index)
    if (list !== undefined) return {...rest, kind: 'listItem', item: {list, depth: 1, ordered: false}}
    if (isHeading[index] !== true) return {...rest, kind: 'paragraph'}
    const kind = headingKind(block.text, wording.sectionHeadings)
    const named = blocks[index + 1]?.kind === 'line'
    const deep = wide >= FEWEST_WIDE_GAPS ? gap <= 1 : isDeeper(block.text, kind, parent, named)
    if (!deep) parent = kind
    return {...rest, kind: 'heading', level: deep ? 3 : 2}
  })
}

const gapOf = (block: Block | undefined): number => (block?.kind === 'line' ? block.gap : 0)

function isHeadingLine(
  blocks: readonly Block[],
  index: number,
  settled: ReadonlySet<number>,
  wording: Wording,
): boolean {
  const block = blocks[index]
  if (block?.kind !== 'line' || block.gap === 0 || !blocks[index + 1] || settled.has(index + 1)) return false
  const {text} = block
  if (text.length > LONGEST_HEADING || wordCount(text) > MOST_HEADING_WORDS) return false
  if (/[.,;…]$|^["“'‘(]|^https?:/u.test(text)) return false
  if (text.endsWith(':')) {
    return wordCount(text) <= MOST_COLON_WORDS && headingKind(text, wording.sectionHeadings) !== 'other'
  }
  return !text.includes(': ') || headingKind(text, wording.sectionHeadings) !== 'other'
}

/** Under a section that names things one by one, a heading of no known kind with text below, or one that asks, names one. */
function isDeeper(text: string, kind: string, parent: string, named: boolean): boolean {
  if (parent === 'faqs') return text.endsWith('?')
  if (kind !== 'other' || !named) return false
  return ['treatment', 'exercises', 'causes', 'selfCare', 'prevention'].includes(parent)
}

/** Index → number of the list, for runs of short lines with no empty line between them. */
function bareLists(blocks: readonly Block[], settled: ReadonlySet<number>): Map<number, number> {
  const found = new Map<number, number>()
  const lists = blocks.reduce(
    (most, block) => Math.max(most, block.kind === 'listItem' ? block.item.list : 0),
    0,
  )
  const isItem = (index: number): boolean => !settled.has(index) && isItemLine(blocks[index])
  let start = 0
  let count = 0
  while (start < blocks.length) {
    let end = start + 1
    while (end < blocks.length && isItem(end) && gapOf(blocks[end]) === 0) end += 1
    if (end - start >= SHORTEST_RUN && isItem(start)) {
      count += 1
      for (let index = start; index < end; index += 1) found.set(index, lists + count)
    }
    start = end
  }
  return found
}

const isItemLine = (block: Block | undefined): boolean =>
  block?.kind === 'line' && wordCount(block.text) <= MOST_ITEM_WORDS && !/[.:]$/.test(block.text)

const wordCount = (text: string): number => text.split(' ').length
