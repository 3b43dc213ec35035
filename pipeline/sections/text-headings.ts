import type {Block} from '../parse/block.ts'
import {repeatedDetail} from '../wording/instructions.ts'
import type {Wording} from '../wording/wording.ts'
import {headingKind, knownHeadingKind} from '../wording/heading-kind.ts'
import {alternatingNames} from './alternating-names.ts'
import {bareLists, gapOf} from './bare-lists.ts'
import {cardsWithEyebrows} from './eyebrows.ts'
import {headingPlaces, namingKinds} from './heading-levels.ts'
import {isTitleCase, sentencesBelowTitles} from './title-style.ts'

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
): readonly Block[] {
  if (!blocks.some(({kind}) => kind === 'line')) return blocks
  const isTopic = (index: number): boolean => isDenseHeading(blocks, index, wording)
  const isKnown = (index: number): boolean =>
    headingKind(blocks[index]?.text ?? '', wording.sectionHeadings) !== 'other'
  const cards = cardsWithEyebrows(
    blocks,
    (index) => !settled.has(index),
    (index) => wording.topicLine.test(blocks[index]?.text ?? ''),
  )
  const inCards = new Set([...settled, ...cards.flat().flatMap(({eyebrow, name}) => [eyebrow, name])])
  const runs = bareLists(blocks, inCards, isTopic, isKnown)
  // “Treatment approach:” says what the text below it is, under each name; a sentence fills the cards of a page.
  const labels = repeatedLines(blocks, ':')
  const fillers = repeatedLines(blocks, '.')
  // “How to do it” again and again tells of the name above it.
  const details = new Set([...repeatedLines(blocks, '')].filter((text) => repeatedDetail.test(text)))
  const isHeading = blocks.map(
    ({text}, index) =>
      !settled.has(index) &&
      !runs.has(index) &&
      !labels.has(text) &&
      !details.has(text) &&
      isHeadingLine(blocks, index, settled, wording),
  )
  const subtitles = sentencesBelowTitles(blocks, isHeading, wording)
  for (const index of subtitles) isHeading[index] = false
  const names = new Set(namedLines(blocks, isHeading, settled, runs, wording))
  for (const run of alternatingNames(blocks, (index) => !settled.has(index) && !runs.has(index)))
    if (belowNaming(blocks, isHeading, run, wording)) for (const index of run) names.add(index)
  for (const run of cards) {
    for (const {eyebrow} of run) isHeading[eyebrow] = false
    if (
      belowNaming(
        blocks,
        isHeading,
        run.map(({eyebrow}) => eyebrow),
        wording,
      )
    )
      for (const {name} of run) names.add(name)
    else for (const {name} of run) isHeading[name] = true
  }
  for (const index of names) isHeading[index] = true
  const wide = isHeading.filter((heading, index) => heading && gapOf(blocks[index]) > 1).length
  const gapsTell =
    wide >= FEWEST_WIDE_GAPS && isHeading.some((heading, index) => heading && gapOf(blocks[index]) === 1)
  const places = headingPlaces(blocks, {isHeading, runs, names, fillers, gapsTell}, wording)
  const eyebrows = new Set(cards.flat().map(({eyebrow}) => eyebrow))
  return blocks.map((block, index): Block => {
    if (block.kind === 'listItem' && eyebrows.has(index)) return paragraphOf(block)
    if (block.kind !== 'line') return block
    const {gap: _, ...rest} = block
    const list = runs.get(index)
    const opened = opensAnnounced(blocks, index) ? blocks[index + 1] : undefined
    if (opened?.kind === 'listItem' && !settled.has(index))
      return {...rest, kind: 'listItem', item: opened.item}
    if (list !== undefined) return {...rest, kind: 'listItem', item: {list, depth: 1, ordered: false}}
    const place = places.get(index)
    if (place === undefined) return {...rest, kind: 'paragraph'}
    return {...rest, kind: 'heading', level: place === 'part' ? 3 : 2}
  })
}

/** A line with a number for a bullet, as the small line above the name of a step. */
function paragraphOf(block: Extract<Block, {kind: 'listItem'}>): Block {
  const {item: _, ...rest} = block
  return {...rest, kind: 'paragraph'}
}

/** Whether the heading above some lines opens a section of a kind that names things one by one. */
function belowNaming(
  blocks: readonly Block[],
  isHeading: readonly boolean[],
  lines: readonly number[],
  {sectionHeadings}: Wording,
): boolean {
  const [first = 0] = lines
  const above = isHeading.lastIndexOf(true, first - 1)
  const kind = headingKind(blocks[above]?.text ?? '', sectionHeadings)
  return namingKinds.has(kind) || kind === 'symptoms'
}

/** Lines with such an ending that stand again and again. */
function repeatedLines(blocks: readonly Block[], ending: string): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const {kind, text} of blocks)
    if (kind === 'line' && text.endsWith(ending)) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set([...counts].flatMap(([text, count]) => (count >= FEWEST_REPEATED ? [text] : [])))
}

const FEWEST_REPEATED = 3

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
  if (pointsElsewhere.test(text) || credit.test(text) || !/[\p{L}\d]/u.test(text)) return false
  if (
    /[.,;…–—-]$|^["“'‘(]|^https?:|; .*; |^[^;]{3,60}; [^;]*,|\b\d+ (?:reps?|repetitions|sets|times|seconds)\b/u.test(
      text,
    )
  )
    return false
  if (text.endsWith(':')) {
    if (
      /\b(?:are|is|includes?|including|following|follows|to|if|when|with|may|might|can|could|will|(?:can|may|might|could) cause):$|[.!?] |\b(?:should|must)\b/.test(
        text,
      )
    )
      return false
    const next = blocks[index + 1]
    if (next?.kind === 'listItem' && next.item.ordered && /\b(?:using|with)\b/i.test(text)) return false
    return wordCount(text) <= MOST_COLON_WORDS && headingKind(text, wording.sectionHeadings) !== 'other'
  }
  return (
    !text.includes(': ') || isCounted.test(text) || headingKind(text, wording.sectionHeadings) !== 'other'
  )
}

/** “Section 1: Overview”, “Step 2: rest”. */
const isCounted =
  /^(?:section|part|chapter|step|phase|tip|reason|cause|exercise|stage|strategy) \d{1,2}: [^:]{3,80}[^.:,;]$/i

/** Whose picture stands above. */
const credit = /\bCC BY\b|\bWikimedia\b|^(?:illustration|image|photo|picture|credits?):/i

/** “See related: …”. */
const pointsElsewhere = /^(?:see|read|must|watch|also) (?:also|related|more|next|watch|read|this)\b/i

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

/** A short line of a text without empty lines that stands over a list or a long line: a title in capital letters, a question, or a known wording. */
function isOverText(blocks: readonly Block[], index: number, {sectionHeadings}: Wording): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (block?.kind !== 'line' || next === undefined || gapOf(next) > 0) return false
  if (wordCount(block.text) > MOST_DENSE_WORDS || /[.,;:!…–—-]$|: |^["“'‘(]/u.test(block.text)) return false
  const announces =
    next.kind === 'line' &&
    next.text.endsWith(':') &&
    blocks[index + 2]?.kind === 'listItem' &&
    wordCount(block.text) <= MOST_NAME_WORDS
  const over =
    announces ||
    next.kind === 'listItem' ||
    (next.kind === 'line' && wordCount(next.text) >= FEWEST_TEXT_WORDS)
  return (
    over &&
    (block.text.endsWith('?') ||
      isTitleCase(block.text) ||
      knownHeadingKind(block.text, sectionHeadings) !== undefined)
  )
}

/** Whether a line without an empty line above it is a heading by its words alone: a topic, capitals over text, or “What it feels like”. */
function isDenseHeading(
  blocks: readonly Block[],
  index: number,
  {topicLine, sectionHeadings}: Wording,
): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (block?.kind !== 'line' || next === undefined || wordCount(block.text) > MOST_DENSE_WORDS) return false
  if (topicLine.test(block.text)) return !(block.text.endsWith('?') && next.text.endsWith('?'))
  if (isCapitals(block.text) && !isCapitals(next.text)) return true
  return (
    questionWord.test(block.text) &&
    /[\p{L})]$/u.test(block.text) &&
    wordCount(block.text) <= MOST_CARD_WORDS &&
    // Where the lines around ask too, they are a table of contents.
    ![blocks[index - 1], next].some((other) => questionWord.test(other?.text ?? '')) &&
    knownHeadingKind(block.text, sectionHeadings) !== undefined
  )
}

const questionWord = /^(?:what|how|why|when|who|where)\b/i

const isCapitals = (text: string): boolean => /\p{Lu}{4}/u.test(text) && !/\p{Ll}|[.,:;!]$/u.test(text)

const wordCount = (text: string): number => text.split(' ').length
