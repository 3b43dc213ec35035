import type {Block} from '../parse/block.ts'
import type {Wording} from '../wording/wording.ts'
import {headingKind} from '../wording/heading-kind.ts'

const LONGEST_HEADING = 100
const MOST_HEADING_WORDS = 14
/** A heading that ends in a colon is a lead-in unless it is as short as this and its wording is known. */
const MOST_COLON_WORDS = 7
/** So many headings must stand after two or more empty lines before the gap is taken as their level. */
const FEWEST_WIDE_GAPS = 3
const SHORTEST_RUN = 3
/** Below a line with a colon, so many short lines are a list. */
const SHORTEST_ANNOUNCED_RUN = 2
const MOST_DENSE_WORDS = 8
const MOST_ITEM_WORDS = 14
/** A line that names what the sentence below it tells of has no more words than this, the sentence no fewer. */
const MOST_NAME_WORDS = 5
const FEWEST_SENTENCE_WORDS = 6

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
  const isTopic = (index: number): boolean => isDenseHeading(blocks, index, wording)
  const isKnown = (index: number): boolean =>
    headingKind(blocks[index]?.text ?? '', wording.sectionHeadings) !== 'other'
  const runs = bareLists(blocks, settled, isTopic, isKnown)
  const isHeading = blocks.map(
    (_, index) => !settled.has(index) && !runs.has(index) && isHeadingLine(blocks, index, settled, wording),
  )
  const names = new Set(namedLines(blocks, isHeading, settled, runs, wording))
  for (const index of names) isHeading[index] = true
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
    const spaced = wide >= FEWEST_WIDE_GAPS && gap > 0
    const deep = names.has(index) || (spaced ? gap <= 1 : isDeeper(block.text, kind, parent, named))
    if (!deep) parent = kind
    return {...rest, kind: 'heading', level: deep ? 3 : 2}
  })
}

/** Lines without an empty line around them that name, under a dense heading, what the sentence below tells of. */
function namedLines(
  blocks: readonly Block[],
  isHeading: readonly boolean[],
  settled: ReadonlySet<number>,
  runs: ReadonlyMap<number, number>,
  {sectionHeadings}: Wording,
): number[] {
  let parent = 'other'
  let dense = false
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    if (isHeading[index] === true) {
      parent = headingKind(block.text, sectionHeadings)
      dense = next?.kind === 'line' && next.gap === 0
      return []
    }
    const named =
      dense &&
      namingKinds.has(parent) &&
      !settled.has(index) &&
      !runs.has(index) &&
      gapOf(block) === 0 &&
      gapOf(next) === 0 &&
      /^(?:\d+(?:\.\d+)+ )?\p{Lu}[^.,;:!?]+$/u.test(block.text) &&
      wordCount(block.text) <= MOST_NAME_WORDS &&
      next?.kind === 'line' &&
      next.text.endsWith('.') &&
      wordCount(next.text) >= FEWEST_SENTENCE_WORDS
    return named ? [index] : []
  })
}

const namingKinds: ReadonlySet<string> = new Set([
  'treatment',
  'exercises',
  'causes',
  'selfCare',
  'prevention',
])

const gapOf = (block: Block | undefined): number => (block?.kind === 'line' ? block.gap : 0)

function isHeadingLine(
  blocks: readonly Block[],
  index: number,
  settled: ReadonlySet<number>,
  wording: Wording,
): boolean {
  const block = blocks[index]
  if (block?.kind !== 'line' || !blocks[index + 1] || settled.has(index + 1)) return false
  if (block.gap === 0) return isDenseHeading(blocks, index, wording)
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
  return namingKinds.has(parent)
}

/** Whether a line without an empty line above it is a heading by its words alone: a topic, or capitals over text. */
function isDenseHeading(blocks: readonly Block[], index: number, {topicLine}: Wording): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (block?.kind !== 'line' || next === undefined || wordCount(block.text) > MOST_DENSE_WORDS) return false
  if (topicLine.test(block.text)) return !(block.text.endsWith('?') && next.text.endsWith('?'))
  return isCapitals(block.text) && !isCapitals(next.text)
}

const isCapitals = (text: string): boolean => /\p{Lu}{4}/u.test(text) && !/\p{Ll}|[.,:;!]$/u.test(text)

/** Index → number of the list, for runs of short lines: with no empty line between them or, below a colon, with one. */
function bareLists(
  blocks: readonly Block[],
  settled: ReadonlySet<number>,
  isTopic: (index: number) => boolean,
  isHeading: (index: number) => boolean,
): Map<number, number> {
  const found = new Map<number, number>()
  const lists = blocks.reduce(
    (most, block) => Math.max(most, block.kind === 'listItem' ? block.item.list : 0),
    0,
  )
  const isItem = (index: number): boolean =>
    !settled.has(index) && isItemLine(blocks[index]) && !isTopic(index)
  let start = 0
  let count = 0
  while (start < blocks.length) {
    const announced = blocks[start - 1]?.text.endsWith(':') ?? false
    const end = isItem(start) ? endOfList(blocks, start, announced, isItem, isHeading) : start
    if (end - start >= (announced ? SHORTEST_ANNOUNCED_RUN : SHORTEST_RUN)) {
      count += 1
      for (let index = start; index < end; index += 1) found.set(index, lists + count)
    }
    start = Math.max(end, start + 1)
  }
  return found
}

function endOfList(
  blocks: readonly Block[],
  start: number,
  announced: boolean,
  isItem: (index: number) => boolean,
  isHeading: (index: number) => boolean,
): number {
  const runTo = (widest: number): number => {
    let end = start + 1
    while (end < blocks.length && isItem(end) && gapOf(blocks[end]) <= widest) end += 1
    return end
  }
  const close = runTo(0)
  if (!announced || close > start + 1) return close
  const wide = runTo(1)
  // The last short line above a text may be its heading.
  return wide < blocks.length && isHeading(wide - 1) ? wide - 1 : wide
}

const isItemLine = (block: Block | undefined): boolean =>
  block?.kind === 'line' &&
  wordCount(block.text) <= MOST_ITEM_WORDS &&
  !/[.:]$|:\s?\d|\bfollowing\b/.test(block.text)

const wordCount = (text: string): number => text.split(' ').length
