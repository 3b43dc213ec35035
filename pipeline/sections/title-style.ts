import type {Block} from '../parse/block.ts'
import {knownHeadingKind} from '../wording/heading-kind.ts'
import {instruction} from '../wording/instructions.ts'
import type {Wording} from '../wording/wording.ts'

/** So many headings of known wording must be in title case before it is taken for the style of the page. */
const FEWEST_TITLES = 2
/** And such a share of all. */
const LEAST_SHARE = 0.8
/** Letters of a word that a title need not begin with a capital. */
const LONGEST_SMALL_WORD = 4
/** Words in the name of an exercise. */
const MOST_NAME_WORDS = 6
/** “Helpful stretches”. */
const ofMany =
  /[?:]$|\bexercises$|^(?:\p{L}+ing|best|\p{L}+ful|simple|easy|gentle|these|common|daily|morning|home|recommended|more|other|\p{L}+ic|\d+) (?:\p{L}+ )?stretches$/iu

/** So many lines below a heading are asked whether they are steps. */
const MOST_STEPS = 4

/** Whether all longer words start with a capital. */
export const isTitleCase = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && longWords(text).every((word) => /^[^\p{L}]*\p{Lu}/u.test(word))

const longWords = (text: string): string[] =>
  text.split(' ').filter((word) => word.length > LONGEST_SMALL_WORD)

/**
 * Lines right below a heading that are in sentence case on a page whose headings are in title case: what it says of the
 * heading (“Chin Tucks”, “The foundation exercise”).
 */
export function sentencesBelowTitles(
  blocks: readonly Block[],
  isHeading: readonly boolean[],
  {sectionHeadings, topicLine}: Wording,
): number[] {
  const isKnown = (text: string): boolean => knownHeadingKind(text, sectionHeadings) !== undefined
  const known = blocks.filter(
    ({text}, index) =>
      isHeading[index] === true && isHeading[index - 1] !== true && tells(text) && isKnown(text),
  )
  const titles = known.filter(({text}) => isTitleCase(text)).length
  if (titles < FEWEST_TITLES || titles < known.length * LEAST_SHARE) return []
  return blocks.flatMap(({text}, index) =>
    isHeading[index] === true &&
    isHeading[index - 1] === true &&
    tells(text) &&
    !isTitleCase(text) &&
    !text.endsWith('?') &&
    !topicLine.test(text)
      ? [index]
      : [],
  )
}

const wordCount = (text: string): number => text.split(' ').length

/** Whether a line has a longer word after its first. */
const tells = (text: string): boolean =>
  longWords(text.slice(text.indexOf(' ') + 1)).length > 0 && text.includes(' ')

/** Whether a short heading stands over the steps of what it names. */
export function isOverSteps(
  blocks: readonly Block[],
  heading: number,
  runs: ReadonlyMap<number, number>,
): boolean {
  const name = blocks[heading]?.text ?? ''
  if (wordCount(name) > MOST_NAME_WORDS || ofMany.test(name)) return false
  const isItem = (index: number): boolean => blocks[index]?.kind === 'listItem' || runs.has(index)
  const isAside = !isItem(heading + 1) && wordCount(blocks[heading + 1]?.text ?? '') <= MOST_NAME_WORDS
  const start = heading + (isAside ? 2 : 1)
  let end = start
  while (end < start + MOST_STEPS && isItem(end)) end += 1
  return blocks.slice(start, end).some(({text}) => instruction.test(text))
}
