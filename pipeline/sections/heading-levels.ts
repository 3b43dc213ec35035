import type {Block} from '../parse/block.ts'
import {headingKind, knownHeadingKind} from '../wording/heading-kind.ts'
import type {Wording} from '../wording/wording.ts'
import {gapOf} from './bare-lists.ts'
import {isSymptom, listsSymptoms, namesTreatment, subMark} from './heading-names.ts'
import {isOverSteps} from './title-style.ts'

/** What is known of the headings of a page whose levels say nothing. */
export interface FoundHeadings {
  readonly isHeading: readonly boolean[]
  /** Index → number of its list, of lines that are items. */
  readonly runs: ReadonlyMap<number, number>
  /** Headings that name what the sentence below them tells of. */
  readonly names: ReadonlySet<number>
  /** Sentences that fill the cards of a page. */
  readonly fillers: ReadonlySet<string>
  /** Whether the empty lines above a heading tell its level. */
  readonly gapsTell: boolean
}

/** Whether each heading opens a section or names a part of the one before it; none for what turns out to be no heading. */
export function headingPlaces(
  blocks: readonly Block[],
  {isHeading, runs, names, fillers, gapsTell}: FoundHeadings,
  wording: Wording,
): ReadonlyMap<number, 'section' | 'part'> {
  const places = new Map<number, 'section' | 'part'>()
  let parent = 'other'
  let parentOf: string | undefined
  let holdsCards = false
  /** Whether the last heading of a section has another right below it. */
  let isEmpty = false
  for (const [index, block] of blocks.entries()) {
    if (isHeading[index] !== true) continue
    if (
      parent === 'faqs' &&
      (isBetweenQuestions(blocks, index, isHeading) || opensAnswer(blocks, index, isHeading))
    )
      continue
    const kind = headingKind(block.text, wording.sectionHeadings)
    // A heading right over another, below a text, opens a section of its own.
    const opens =
      isHeading[index + 1] === true && isHeading[index + 2] !== true && isHeading[index - 1] !== true
    const named = isText(blocks[index + 1]) && !runs.has(index + 1) && !opens
    const follows = isHeading[index - 1] === true && isHeading[index - 2] === true
    const gap = gapOf(block)
    const spaced = gapsTell && gap > 0
    // “Exercise rehabilitation” among the cards of a treatment is one of them.
    const isAmongCards =
      parent === 'treatment' &&
      besideTreatment.has(kind) &&
      !wording.topicLine.test(block.text) &&
      isCard(blocks, index - 2, isHeading)
    const card =
      holdsCards && isCard(blocks, index, isHeading) && (kind === 'other' || kind === parent || isAmongCards)
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
    // “Causes of gout”, “Diet for gout”.
    const isBeside = parent === 'causes' && parentOf !== undefined && subjectOf(block.text) === parentOf
    const deep =
      partOfEmpty ||
      names.has(index) ||
      between ||
      card ||
      subMark.test(block.text) ||
      (parent === 'treatment' &&
        kind !== 'exercises' &&
        !wording.topicLine.test(block.text) &&
        named &&
        /[.!?]$/.test(blocks[index + 1]?.text ?? '') &&
        namesTreatment(block.text)) ||
      (fillers.has(blocks[index + 1]?.text ?? '') && !wording.topicLine.test(block.text)) ||
      goesOn ||
      (parent === 'exercises' && (isUnknown || kind === parent) && isOverSteps(blocks, index, runs)) ||
      (spaced ? gap <= 1 : !isBeside && isDeeper(block.text, parent, named, wording))
    if (!deep) {
      parent = kind
      parentOf = subjectOf(block.text)
      isEmpty = isHeading[index + 1] === true
      holdsCards =
        cardKinds.has(kind) && isHeading[index + 1] === true && isCard(blocks, index + 1, isHeading)
    }
    places.set(index, deep ? 'part' : 'section')
  }
  return places
}

/** What a heading is about, by its own words. */
const subjectOf = (heading: string): string | undefined =>
  /\b(?:of|for|in|with) (.{3,})$/iu.exec(heading)?.[1]?.toLowerCase()

/** Kinds of sections that name things one by one. */
export const namingKinds: ReadonlySet<string> = new Set([
  'treatment',
  'exercises',
  'causes',
  'selfCare',
  'prevention',
])

/** Kinds of sections that may show what they name as cards. */
const cardKinds: ReadonlySet<string> = new Set([...namingKinds, 'symptoms'])

/** Kinds by the name of something done, which treatment holds as well. */
const besideTreatment: ReadonlySet<string> = new Set(['exercises', 'selfCare', 'recovery', 'prevention'])

/** Whether a line that asks nothing has no text below, nor have those after it, up to one that asks. */
function isBetweenQuestions(blocks: readonly Block[], from: number, isHeading: readonly boolean[]): boolean {
  let index = from
  while (isHeading[index] === true && blocks[index]?.text.endsWith('?') === false) index += 1
  return index > from && isHeading[index] === true
}

/** Whether a line right below a question is the first of its answer, since the next heading asks again. */
function opensAnswer(blocks: readonly Block[], index: number, isHeading: readonly boolean[]): boolean {
  const next = isHeading.indexOf(true, index + 1)
  return asks(blocks, index - 1, isHeading) && asks(blocks, next, isHeading) && next > index + 1
}

const asks = (blocks: readonly Block[], index: number, isHeading: readonly boolean[]): boolean =>
  isHeading[index] === true && blocks[index]?.text.endsWith('?') === true

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

/** Whether a heading stands over a single text, as the cards do that a page shows side by side. */
const isCard = (blocks: readonly Block[], index: number, isHeading: readonly boolean[]): boolean =>
  isHeading[index] === true &&
  isText(blocks[index + 1]) &&
  isHeading[index + 1] !== true &&
  (isHeading[index + 2] === true || blocks[index + 2] === undefined) &&
  wordCount(blocks[index]?.text ?? '') <= MOST_CARD_WORDS

/** Under a section that names things one by one, a heading of no known kind with text below, or one that asks, names one. */
function isDeeper(text: string, parent: string, named: boolean, {sectionHeadings}: Wording): boolean {
  if (parent === 'faqs') return text.endsWith('?')
  if (!named || text.endsWith('?') || knownHeadingKind(text, sectionHeadings) !== undefined) return false
  return namingKinds.has(parent) || (parent === 'symptoms' && isSymptom(text))
}

/** Words in the name of a card. */
const MOST_CARD_WORDS = 6

const isText = (block: Block | undefined): boolean => block?.kind === 'line' || block?.kind === 'paragraph'

const wordCount = (text: string): number => text.split(' ').length
