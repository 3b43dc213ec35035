import type {Block} from '../parse/block.ts'
import type {Wording} from '../wording/wording.ts'
import {headingKind, knownHeadingKind} from '../wording/heading-kind.ts'
import {bareLists, gapOf} from './bare-lists.ts'
import {isSymptom, listsSymptoms, namesTreatment, subMark} from './heading-names.ts'
import {isOverSteps, isTitleCase, sentencesBelowTitles} from './title-style.ts'

const LONGEST_HEADING = 100
const MOST_HEADING_WORDS = 14
/** A heading that ends in a colon is a lead-in unless it is as short as this and its wording is known. */
const MOST_COLON_WORDS = 7
/** So many headings must stand after two or more empty lines before the gap is taken as their level. */
const FEWEST_WIDE_GAPS = 3
const MOST_DENSE_WORDS = 8
/** A line below a heading is text, and no item of a list, with so many words. */
const FEWEST_TEXT_WORDS = 15
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
  // “Treatment approach:” says what the text below it is, under each name; a sentence fills the cards of a page.
  const labels = repeatedLines(blocks, ':')
  const fillers = repeatedLines(blocks, '.')
  const isHeading = blocks.map(
    ({text}, index) =>
      !settled.has(index) &&
      !runs.has(index) &&
      !labels.has(text) &&
      isHeadingLine(blocks, index, settled, wording),
  )
  const subtitles = sentencesBelowTitles(blocks, isHeading, wording)
  for (const index of subtitles) isHeading[index] = false
  const names = new Set(namedLines(blocks, isHeading, settled, runs, wording))
  for (const index of names) isHeading[index] = true
  const wide = isHeading.filter((heading, index) => heading && gapOf(blocks[index]) > 1).length
  const gapsTell =
    wide >= FEWEST_WIDE_GAPS && isHeading.some((heading, index) => heading && gapOf(blocks[index]) === 1)
  let parent = 'other'
  let holdsCards = false
  /** Whether the last heading of a section has another right below it. */
  let isEmpty = false
  return blocks.map((block, index): Block => {
    if (block.kind !== 'line') return block
    const {gap, ...rest} = block
    const list = runs.get(index)
    const opened = opensAnnounced(blocks, index) ? blocks[index + 1] : undefined
    if (opened?.kind === 'listItem' && !settled.has(index))
      return {...rest, kind: 'listItem', item: opened.item}
    if (list !== undefined) return {...rest, kind: 'listItem', item: {list, depth: 1, ordered: false}}
    if (isHeading[index] !== true || (parent === 'faqs' && isBetweenQuestions(blocks, index, isHeading)))
      return {...rest, kind: 'paragraph'}
    const kind = headingKind(block.text, wording.sectionHeadings)
    // A heading right over another, below a text, opens a section of its own.
    const opens =
      isHeading[index + 1] === true && isHeading[index + 2] !== true && isHeading[index - 1] !== true
    const named = blocks[index + 1]?.kind === 'line' && !runs.has(index + 1) && !opens
    const follows = isHeading[index - 1] === true && isHeading[index - 2] === true
    const spaced = gapsTell && gap > 0
    const card = holdsCards && isCard(blocks, index, isHeading) && (kind === 'other' || kind === parent)
    const isUnknown = knownHeadingKind(block.text, wording.sectionHeadings) === undefined
    // A heading that follows others with nothing below them goes on with the list that they are.
    const goesOn =
      parent === 'symptoms' &&
      follows &&
      !wording.topicLine.test(block.text) &&
      ((isUnknown && isHeading[index + 1] === true) || (kind !== 'other' && isSymptom(block.text)))
    const between =
      parent === 'symptoms' && isUnknown && standsBeforeSymptom(blocks, index, isHeading, wording)
    // “Causes”, and right below it “Common causes” and “Other factors” over lists.
    const partOfEmpty =
      isEmpty &&
      cardKinds.has(parent) &&
      (isUnknown || kind === parent) &&
      !wording.topicLine.test(block.text) &&
      isHeading[index + 1] !== true &&
      (parent !== 'symptoms' || kind === parent || listsSymptoms(blocks, index, runs))
    const deep =
      partOfEmpty ||
      names.has(index) ||
      between ||
      card ||
      subMark.test(block.text) ||
      (parent === 'treatment' &&
        named &&
        /[.!?]$/.test(blocks[index + 1]?.text ?? '') &&
        namesTreatment(block.text)) ||
      (fillers.has(blocks[index + 1]?.text ?? '') && !wording.topicLine.test(block.text)) ||
      goesOn ||
      (parent === 'exercises' && (isUnknown || kind === parent) && isOverSteps(blocks, index, runs)) ||
      (spaced ? gap <= 1 : isDeeper(block.text, parent, named, wording))
    if (!deep) {
      parent = kind
      isEmpty = isHeading[index + 1] === true
      holdsCards =
        cardKinds.has(kind) && isHeading[index + 1] === true && isCard(blocks, index + 1, isHeading)
    }
    return {...rest, kind: 'heading', level: deep ? 3 : 2}
  })
}

/** Whether a line that asks nothing has no text below, nor have those after it, up to one that asks. */
function isBetweenQuestions(blocks: readonly Block[], from: number, isHeading: readonly boolean[]): boolean {
  let index = from
  while (isHeading[index] === true && blocks[index]?.text.endsWith('?') === false) index += 1
  return index > from && isHeading[index] === true
}

/** Lines with such an ending that stand again and again. */
function repeatedLines(blocks: readonly Block[], ending: string): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const {kind, text} of blocks)
    if (kind === 'line' && text.endsWith(ending)) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set([...counts].flatMap(([text, count]) => (count >= FEWEST_REPEATED ? [text] : [])))
}

const FEWEST_REPEATED = 3

/** Whether a short heading over a text has the name of a symptom among the next, before one that opens a section. */
function standsBeforeSymptom(
  blocks: readonly Block[],
  from: number,
  isHeading: readonly boolean[],
  {sectionHeadings}: Wording,
): boolean {
  const name = blocks[from]?.text ?? ''
  if (wordCount(name) > MOST_CARD_WORDS || /[?:]$/.test(name) || isHeading[from + 1] === true) return false
  let seen = 0
  for (let index = from + 1; index < blocks.length && seen < MOST_SEEN; index += 1) {
    if (isHeading[index] !== true) continue
    seen += 1
    const text = blocks[index]?.text ?? ''
    if (isSymptom(text)) return true
    if (knownHeadingKind(text, sectionHeadings) !== undefined) return false
  }
  return false
}

const MOST_SEEN = 2

/** Words in the name of a card. */
const MOST_CARD_WORDS = 6

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
      if (parent !== 'faqs' || !asks(block)) parent = headingKind(block.text, sectionHeadings)
      dense = next?.kind === 'line' && next.gap === 0
      return []
    }
    if (
      parent === 'faqs' &&
      dense &&
      !settled.has(index) &&
      asks(block) &&
      next?.kind === 'line' &&
      !asks(next)
    )
      return [index]
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

const asks = ({text}: Block): boolean => text.endsWith('?')

const namingKinds: ReadonlySet<string> = new Set([
  'treatment',
  'exercises',
  'causes',
  'selfCare',
  'prevention',
])

/** Kinds of sections that may show what they name as cards. */
const cardKinds: ReadonlySet<string> = new Set([...namingKinds, 'symptoms'])

function isHeadingLine(
  blocks: readonly Block[],
  index: number,
  settled: ReadonlySet<number>,
  wording: Wording,
): boolean {
  const block = blocks[index]
  if (block?.kind !== 'line' || !blocks[index + 1] || settled.has(index + 1)) return false
  if (opensAnnounced(blocks, index)) return false
  if (block.gap === 0) return isDenseHeading(blocks, index, wording) || isOverText(blocks, index, wording)
  const {text} = block
  if (text.length > LONGEST_HEADING || wordCount(text) > MOST_HEADING_WORDS) return false
  if (/[.,;…–—-]$|^["“'‘(]|^https?:|; .*; |\b\d+ (?:reps?|repetitions|sets|times|seconds)\b/u.test(text))
    return false
  if (text.endsWith(':')) {
    if (
      /\b(?:are|is|includes?|including|following|follows|(?:can|may|might|could) cause):$|[.!?] /.test(text)
    )
      return false
    const next = blocks[index + 1]
    if (next?.kind === 'listItem' && next.item.ordered && /\b(?:using|with)\b/i.test(text)) return false
    return wordCount(text) <= MOST_COLON_WORDS && headingKind(text, wording.sectionHeadings) !== 'other'
  }
  return !text.includes(': ') || headingKind(text, wording.sectionHeadings) !== 'other'
}

/** Whether a line stands between “… include:” and a list: its first item, without a bullet. */
const opensAnnounced = (blocks: readonly Block[], index: number): boolean =>
  blocks[index + 1]?.kind === 'listItem' &&
  /\b(?:includ(?:e|es|ing)|following|are):$/.test(blocks[index - 1]?.text ?? '') &&
  blocks[index - 1]?.kind === 'line' &&
  !isFirstOfLists(blocks, index)

/** Whether the list below a line is followed by a line of a few words over another: both are headings. */
function isFirstOfLists(blocks: readonly Block[], index: number): boolean {
  let end = index + 1
  while (blocks[end]?.kind === 'listItem') end += 1
  const next = blocks[end]
  return (
    next?.kind === 'line' &&
    next.gap > 0 &&
    blocks[end + 1]?.kind === 'listItem' &&
    wordCount(next.text) <= MOST_CARD_WORDS &&
    !/[.:?!]$/.test(next.text)
  )
}

/** Whether a heading stands over a single text, as the cards do that a page shows side by side. */
const isCard = (blocks: readonly Block[], index: number, isHeading: readonly boolean[]): boolean =>
  isHeading[index] === true &&
  blocks[index + 1]?.kind === 'line' &&
  isHeading[index + 1] !== true &&
  (isHeading[index + 2] === true || blocks[index + 2] === undefined) &&
  wordCount(blocks[index]?.text ?? '') <= MOST_CARD_WORDS

/** Under a section that names things one by one, a heading of no known kind with text below, or one that asks, names one. */
function isDeeper(text: string, parent: string, named: boolean, {sectionHeadings}: Wording): boolean {
  if (parent === 'faqs') return text.endsWith('?')
  if (!named || text.endsWith('?') || knownHeadingKind(text, sectionHeadings) !== undefined) return false
  return namingKinds.has(parent) || (parent === 'symptoms' && isSymptom(text))
}

/** A short line of a text without empty lines that stands over a list or a long line: a title in capital letters, a question, or a known wording. */
function isOverText(blocks: readonly Block[], index: number, {sectionHeadings}: Wording): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (block?.kind !== 'line' || next === undefined || gapOf(next) > 0) return false
  if (wordCount(block.text) > MOST_DENSE_WORDS || /[.,;:!…–—-]$|: |^["“'‘(]/u.test(block.text)) return false
  const over = next.kind === 'listItem' || (next.kind === 'line' && wordCount(next.text) >= FEWEST_TEXT_WORDS)
  return (
    over &&
    (block.text.endsWith('?') ||
      isTitleCase(block.text) ||
      knownHeadingKind(block.text, sectionHeadings) !== undefined)
  )
}

/** Whether a line without an empty line above it is a heading by its words alone: a topic, or capitals over text. */
function isDenseHeading(blocks: readonly Block[], index: number, {topicLine}: Wording): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (block?.kind !== 'line' || next === undefined || wordCount(block.text) > MOST_DENSE_WORDS) return false
  if (topicLine.test(block.text)) return !(block.text.endsWith('?') && next.text.endsWith('?'))
  return isCapitals(block.text) && !isCapitals(next.text)
}

const isCapitals = (text: string): boolean => /\p{Lu}{4}/u.test(text) && !/\p{Ll}|[.,:;!]$/u.test(text)

const wordCount = (text: string): number => text.split(' ').length
