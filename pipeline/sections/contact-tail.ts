import type {Block} from '../parse/block.ts'

/** A telephone number, hours or “Opening hours” alone on a line. */
const contact =
  /^(?:(?:tel|phone|call(?: us)?|t|p):? ?)?\+?\d[\d ()./–-]{6,}\d$|^(?:opening|business|office|clinic|our) (?:hours|times):?$|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?(?: ?[–-] ?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?)?:? ?\d{1,2}[:.]\d\d\b/i

/** So many lines and more are the foot of a page; so many at most are looked at. */
const FEWEST = 4
const MOST = 60
const MOST_WORDS = 12

/**
 * Where the foot of the site begins below an article that keeps it: the first of the closing lines, all of them
 * short, that gives a telephone number or opening hours. What follows is addresses, hours and menus.
 *
 * @returns The index of its first block; `undefined` where there is none.
 */
export function contactTail(blocks: readonly Block[], titleIndex: number): number | undefined {
  let first = blocks.length
  while (first > titleIndex + 1 && blocks.length - first < MOST && isShort(blocks[first - 1])) first -= 1
  const start = blocks.findIndex(({text}, index) => index >= first && contact.test(text))
  return start < 0 || blocks.length - start < FEWEST ? undefined : start
}

const isShort = (block: Block | undefined): boolean =>
  block !== undefined &&
  (block.kind === 'listItem' || block.kind === 'line' || block.kind === 'paragraph') &&
  (block.text.split(' ').length <= MOST_WORDS || rights.test(block.text))

const rights = /©|all rights reserved|privacy policy/i
