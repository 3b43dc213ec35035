import type {Block} from '../parse/block.ts'
import {lastList} from './last-list.ts'
import {isTitleCase} from './title-style.ts'

const SHORTEST_RUN = 3
/** Below a line with a colon, so many short lines are a list. */
const SHORTEST_ANNOUNCED_RUN = 2
const MOST_ITEM_WORDS = 14
const MOST_SENTENCE_WORDS = 22
const MOST_TEXT_WORDS = 50
const MOST_NAME_WORDS = 8
/** Phrases below a heading are a list where they are so many, of so many words. */
const SHORTEST_PHRASES = 4
/** The same with a text between the heading and them. */
const SHORTEST_BELOW_TEXT = 5
const FEWEST_PROSE_WORDS = 12
/** Words of a paragraph, so many paragraphs, and the share of them that stands apart, before lines without a gap are items. */
const FEWEST_PARAGRAPH_WORDS = 20
const FEWEST_PARAGRAPHS = 2
const LEAST_APART = 0.6
const MOST_CLOSE_WORDS = 35
const FEWEST_PHRASE_WORDS = 4

/** Index → number of the list, for runs of short lines: with no empty line between them or, below a colon, with one. */
export function bareLists(
  blocks: readonly Block[],
  settled: ReadonlySet<number>,
  isTopic: (index: number) => boolean,
  isHeading: (index: number) => boolean,
): Map<number, number> {
  const found = new Map<number, number>()
  const lists = lastList(blocks)
  const isItem = (index: number): boolean =>
    !settled.has(index) && (isItemLine(blocks[index]) || endsItems(blocks, index)) && !isTopic(index)
  const isRest = (index: number): boolean =>
    !settled.has(index) && (isUnended(blocks[index]) || isStopped(blocks[index])) && !isTopic(index)
  const isAnnouncedItem = (index: number): boolean =>
    isItem(index) || (!settled.has(index) && isSentenceLine(blocks[index]) && !isTopic(index))
  const isText = (index: number): boolean =>
    !settled.has(index) && isTextLine(blocks[index]) && !isTopic(index)
  const isName = (index: number): boolean =>
    !settled.has(index) && isStoppedName(blocks[index]) && !isTopic(index)
  const isBelowTopic = (index: number): boolean =>
    index > 0 && isTopic(index - 1) && gapOf(blocks[index]) === 0
  const isSpaced = standsApart(blocks)
  const isCloseItem = (index: number): boolean =>
    !settled.has(index) && isCloseLine(blocks[index]) && !isTopic(index)
  let start = 0
  let count = 0
  while (start < blocks.length) {
    const announced = blocks[start - 1]?.text.endsWith(':') ?? false
    const fits = announced ? isAnnouncedItem : isItem
    const short = fits(start)
      ? endOfList(blocks, start, announced, {isItem, isAnnouncedItem, isRest, isHeading})
      : start
    const isLong = announced && gapOf(blocks[start]) > 0 ? isText : isBelowTopic(start) ? isName : undefined
    const long = isLong && short < start + SHORTEST_RUN ? endOfBlock(blocks, start, isLong) : start
    const isBelow = (above: number): boolean =>
      !announced &&
      above >= 0 &&
      isHeading(above) &&
      wordCount(blocks[above]?.text ?? '') <= MOST_ITEM_WORDS &&
      !isHeading(start) &&
      !settled.has(start)
    const isBelowText = isProse(blocks[start - 1]) && isBelow(start - 2)
    const loose =
      isBelow(start - 1) || isBelowText
        ? endOfPhrases(blocks, start, isHeading, isBelowText ? SHORTEST_BELOW_TEXT : SHORTEST_PHRASES)
        : start
    const close = isSpaced && !settled.has(start) ? endOfClose(blocks, start, isCloseItem, isItem) : start
    const end = Math.max(short, long, loose, close)
    if (end === close ? close > start : end - start >= (announced ? SHORTEST_ANNOUNCED_RUN : SHORTEST_RUN)) {
      count += 1
      for (let index = start; index < end; index += 1) found.set(index, lists + count)
    }
    start = Math.max(end, start + 1)
  }
  return found
}

interface LineTests {
  readonly isItem: (index: number) => boolean
  readonly isAnnouncedItem: (index: number) => boolean
  /** Whether a line may go on with a list, though it is too long for an item or has a stop. */
  readonly isRest: (index: number) => boolean
  readonly isHeading: (index: number) => boolean
}

function endOfList(
  blocks: readonly Block[],
  start: number,
  announced: boolean,
  {isItem, isAnnouncedItem, isRest, isHeading}: LineTests,
): number {
  const opensText = (index: number): boolean =>
    isHeading(index) && gapOf(blocks[index]) > 0 && /\.$|^$/.test(blocks[index + 1]?.text ?? '')
  const runTo = (widest: number, fits: (index: number) => boolean): number => {
    let end = start + 1
    while (end < blocks.length && fits(end) && gapOf(blocks[end]) <= widest && !opensText(end)) end += 1
    return end
  }
  const close = runTo(0, announced ? isAnnouncedItem : isItem)
  if (alternates(start, close, isItem)) return runTo(0, isItem)
  if (!announced) return close < start + SHORTEST_RUN ? close : endOfRest(blocks, close, isRest)
  if (close > start + 1) return endOfColumns(blocks, close, {isItem, isHeading})
  if (gapOf(blocks[start]) === 0 && blocks[start]?.text.endsWith('.') === true) return close
  const told = runTo(1, (index) => isAnnouncedItem(index) || isUnended(blocks[index]))
  const isName = (index: number): boolean => !blocks[index]?.text.endsWith('.')
  const wide =
    alternates(start, told, isName) || explainsNames(blocks.slice(start, told)) ? runTo(1, isItem) : told
  if (!isItem(start) && wide < start + SHORTEST_RUN) return start
  // The last short line above a text may be its heading.
  const last = blocks[wide - 1]?.text ?? ''
  const mayHead = wordCount(last) <= MOST_NAME_WORDS && !last.includes(',')
  return wide < blocks.length && mayHead && isHeading(wide - 1) ? wide - 1 : wide
}

/** The end of the lines that go on with a list, up to an empty line: a long item ends none, nor does one with a stop. */
function endOfRest(blocks: readonly Block[], from: number, isRest: (index: number) => boolean): number {
  let end = from
  while (gapOf(blocks[end]) === 0 && isRest(end)) end += 1
  return end >= blocks.length || gapOf(blocks[end]) > 0 ? end : from
}

/** The end of a list that stands in columns, with an empty line between them: what follows is no heading over a text. */
function endOfColumns(
  blocks: readonly Block[],
  from: number,
  {isItem, isHeading}: Pick<LineTests, 'isItem' | 'isHeading'>,
): number {
  const goesOn = (index: number): boolean =>
    isItem(index) && !isHeading(index) && !/[?!]$/.test(blocks[index]?.text ?? '')
  let end = from
  while (goesOn(end) && gapOf(blocks[end]) === 1) {
    let next = end + 1
    while (goesOn(next) && gapOf(blocks[next]) === 0) next += 1
    if (next === end + 1 && next < blocks.length && !isHeading(next)) break
    end = next
  }
  return end
}

/**
 * The end of the lines that stand together from one on, with no empty line between them and one below them, as items do;
 * `start` where they are too few.
 */
function endOfBlock(blocks: readonly Block[], start: number, fits: (index: number) => boolean): number {
  if (!fits(start)) return start
  let end = start + 1
  while (end < blocks.length && gapOf(blocks[end]) === 0 && fits(end)) end += 1
  const isClosed = end === blocks.length || gapOf(blocks[end]) > 0
  return isClosed && end - start >= SHORTEST_RUN ? end : start
}

/**
 * The end of the phrases of several words, in small letters and without a stop, that stand below a heading, with an empty
 * line between them or none; `start` where they are too few.
 */
function endOfPhrases(
  blocks: readonly Block[],
  start: number,
  isHeading: (index: number) => boolean,
  shortest: number,
): number {
  let end = start
  while (isPhrase(blocks[end])) end += 1
  // The last may be the heading of the text below it.
  const last = end < blocks.length && isHeading(end - 1) ? end - 1 : end
  const isDense = blocks.slice(start + 1, last).every((block) => gapOf(block) === 0)
  return last - start >= (isDense ? SHORTEST_RUN : shortest) ? last : start
}

/** Whether the paragraphs of a text have an empty line before and behind them, so that lines without one are none. */
function standsApart(blocks: readonly Block[]): boolean {
  const starts = blocks.flatMap((block, index) => (block.kind === 'line' && block.gap > 0 ? [index] : []))
  const apart = starts.filter((index) => {
    const next = blocks[index + 1]
    return next?.kind !== 'line' || next.gap > 0
  })
  const paragraphs = apart.filter((index) => wordCount(blocks[index]?.text ?? '') >= FEWEST_PARAGRAPH_WORDS)
  return paragraphs.length >= FEWEST_PARAGRAPHS && apart.length >= starts.length * LEAST_APART
}

/** The end of lines without an empty line between them, in a text whose paragraphs have one; `start` where names and texts stand in turn. */
function endOfClose(
  blocks: readonly Block[],
  start: number,
  fits: (index: number) => boolean,
  isItem: (index: number) => boolean,
): number {
  if (!fits(start) || gapOf(blocks[start]) === 0) return start
  let end = start + 1
  while (end < blocks.length && fits(end) && gapOf(blocks[end]) === 0) end += 1
  const lines = blocks.slice(start, end)
  const isWhole = end === blocks.length || gapOf(blocks[end]) > 0
  const inTurn = alternates(start, end, isItem) || explainsNames(lines)
  const shortest = lines.every(isUnended) ? SHORTEST_ANNOUNCED_RUN : SHORTEST_RUN
  return isWhole && lines.length >= shortest && !inTurn ? end : start
}

/** Whether names and sentences about them stand in turn: no list of either. */
function alternates(start: number, end: number, isItem: (index: number) => boolean): boolean {
  const length = end - start
  const names = Array.from({length}, (_, index) => start + index).filter(isItem).length
  const fewer = Math.min(names, length - names)
  return fewer * 3 >= length && (fewer > 1 || length < SHORTEST_RUN)
}

/** Whether most names of a word or two have a text right below. */
function explainsNames(lines: readonly Block[]): boolean {
  const names = lines.filter(({text}) => wordCount(text) <= MOST_BRIEF_WORDS)
  const told = lines.filter(
    ({text}, index) =>
      wordCount(text) >= FEWEST_TOLD_WORDS && wordCount(lines[index - 1]?.text ?? text) <= MOST_BRIEF_WORDS,
  )
  return told.length > 1 && told.length * 2 > names.length
}

const MOST_BRIEF_WORDS = 3
const FEWEST_TOLD_WORDS = 10

const isItemLine = (block: Block | undefined): boolean =>
  block?.kind === 'line' &&
  wordCount(block.text) <= MOST_ITEM_WORDS &&
  !/[.:]$|:\s?\d|\bfollowing\b/.test(block.text)

/** “c.” below “a;” and “b;”. */
const endsItems = (blocks: readonly Block[], index: number): boolean =>
  isSentenceLine(blocks[index]) && (blocks[index - 1]?.text.endsWith(';') ?? false)

/** A single short sentence. */
const isSentenceLine = (block: Block | undefined): boolean =>
  block?.kind === 'line' &&
  wordCount(block.text) <= MOST_SENTENCE_WORDS &&
  /^[^.:!?]+\.?$/.test(block.text) &&
  !/\bfollowing\b/.test(block.text)

/** “Poor posture.” */
const isStoppedName = (block: Block | undefined): boolean =>
  block?.kind === 'line' && wordCount(block.text) <= MOST_NAME_WORDS && /^\p{Lu}[^.:!?]+\.$/u.test(block.text)

const isPhrase = (block: Block | undefined): boolean =>
  isUnended(block) &&
  gapOf(block) <= 1 &&
  wordCount(block?.text ?? '') >= FEWEST_PHRASE_WORDS &&
  !isTitleCase(block?.text ?? '')

/** A text of whole sentences. */
const isProse = (block: Block | undefined): boolean =>
  block?.kind === 'line' && block.text.endsWith('.') && wordCount(block.text) >= FEWEST_PROSE_WORDS

/** A sentence or two that announce and ask nothing. */
const isCloseLine = (block: Block | undefined): boolean =>
  block?.kind === 'line' &&
  wordCount(block.text) <= MOST_CLOSE_WORDS &&
  /[^:?,;]$/.test(block.text) &&
  !/:\s?\d/.test(block.text)

/** A text without a stop at its end. */
const isUnended = (block: Block | undefined): boolean =>
  isTextLine(block) && /^[^"“].*[\p{L}\p{N})”"’']$/u.test(block?.text ?? '') && !block?.text.includes(': ')

/** A few words with a stop: “Improper lifting.” */
const isStopped = (block: Block | undefined): boolean =>
  block?.kind === 'line' &&
  wordCount(block.text) <= MOST_STOPPED_WORDS &&
  /^\p{Lu}[^.:;?!]*\.$/u.test(block.text)
const MOST_STOPPED_WORDS = 10

/** A sentence or two. */
const isTextLine = (block: Block | undefined): boolean =>
  block?.kind === 'line' && wordCount(block.text) <= MOST_TEXT_WORDS && /[^:]$/.test(block.text)

/** How many empty lines stand above a line of a text. */
export const gapOf = (block: Block | undefined): number => (block?.kind === 'line' ? block.gap : 0)

const wordCount = (text: string): number => text.split(' ').length
