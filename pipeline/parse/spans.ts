import {anyOf} from '../text/any-of.ts'
import {signBullet} from '../text/bullet-signs.ts'
import type {Span} from './block.ts'
import {readQuestionPrefix} from './question.ts'
import type {QuestionKind} from './question.ts'
import type {Attached} from './text-blocks.ts'

/** Stands for a break that the author set (`<br>`), until runs become spans. A plain new line is a soft break. */
export const lineBreak = '\u2028'

/** A span on its way into a block: not yet normalised; `line` is that of its first character. */
export interface Run extends Span {
  readonly line: number
  /** Of words in a link, where that leads as it is written, safe or not. */
  readonly link?: string
  /** A picture, film or button met at this place; such a run has no text. */
  readonly attached?: Attached
  /** Its writer has struck it out, or it is code that nobody knows. */
  readonly apart?: 'struck' | 'unknown'
}

/** Adds a run. A page shows two links side by side apart, though no space in its text does. */
export function addRun(runs: Run[], run: Run): void {
  const before = runs.at(-1)
  if (run.link !== undefined && before?.link !== undefined && !leadAlike(run.link, before.link))
    runs.push({text: ' ', marks: [], line: run.line})
  runs.push(run)
}

/** Whether two links are parts of one; those that lead nowhere, and are for a script, are not. */
const leadAlike = (one: string, other: string): boolean => one === other && !/^(?:#?$|javascript:)/i.test(one)

/** Text as one line: no zero-width or control characters, every run of white space one space, trimmed. */
export function cleanText(text: string): string {
  return collapse(text).trim()
}

/** Spans whose joined text is clean in the sense of {@link cleanText}; neighbours that look alike are merged. */
export function normaliseSpans(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  // Asking a growing text for its end would copy it each time.
  let afterSpace = true
  for (const span of spans) {
    const text = collapse(span.text)
    const words: string = afterSpace ? text.trimStart() : text
    if (words === '') continue
    afterSpace = words.endsWith(' ')
    const look = words === ' ' ? plain : span
    const last = result.at(-1)
    if (last !== undefined && looksLike(last, look)) {
      result[result.length - 1] = {...last, text: last.text + words}
    } else {
      result.push(spanOf(words, look))
    }
  }
  return trimEnd(result)
}

export function spansText(spans: readonly Span[]): string {
  return spans.map(({text}) => text).join('')
}

/** The spans without their first `count` characters. */
export function dropStart(spans: readonly Span[], count: number): Span[] {
  let left = count
  const rest: Span[] = []
  for (const span of spans) {
    rest.push({...span, text: span.text.slice(left)})
    left = Math.max(0, left - span.text.length)
  }
  return normaliseSpans(rest)
}

/**
 * Splits the inline content of one element into the texts that a reader sees as separate: at an empty line made of
 * breaks, at any break before “Q:” or “A:”, at any break below a question in bold, and at the
 * author's own around a line with a bullet, below one in bold, or where all lines are names.
 * Every other break stays, to become a space.
 */
export function splitRuns(runs: readonly Run[]): Run[][] {
  if (!runs.some(({text}) => anyBreak.test(text))) {
    return [runs.filter((run) => run.text !== '' || carries(run))]
  }
  const lines = splitLines(runs)
  const pieces: Run[][] = [[]]
  let kind: QuestionKind | undefined
  let blankBefore = false
  let gap = false
  const names = countNames(lines)
  let set = {bulleted: false, bold: false, asks: false}
  for (const [index, line] of lines.entries()) {
    const text = cleanText(spansText(line.runs))
    gap ||= blankBefore && line.hard
    const prefix = text === '' ? undefined : readQuestionPrefix(text, kind)
    const bulleted = bullet.test(text)
    const below = set.bold && !isBold(line)
    const apart =
      text !== '' &&
      (index <= names || (line.hard && (bulleted || set.bulleted || below)) || (below && set.asks))
    if (gap || prefix !== undefined || apart) {
      pieces.push([])
      kind = prefix?.kind
      gap = false
    }
    blankBefore = text === ''
    const bold = isBold(line) && (text.endsWith('?') || text.split(' ').length <= MOST_BOLD_WORDS)
    set = {bulleted, bold, asks: text.endsWith('?')}
    for (const run of line.runs) pieces.at(-1)?.push(run)
  }
  return pieces
}

const bullet = anyOf(/^(?:[•·▪◦‣●○■✓✔]|[-–—*] (?=\p{L})|-(?=\p{Lu}\p{Ll})|\d{1,2}[.)] )/u, signBullet)
const MOST_BOLD_WORDS = 8

/**
 * How many lines, with breaks between them, are each a short name, up to the last or to sentences that end the
 * paragraph; -1 where they are no list. Lines that a text merely wraps do not all start with a capital; the last may
 * announce what follows.
 */
function countNames(lines: readonly Line[]): number {
  const written = lines.map(({runs}) => cleanText(spansText(runs)))
  const texts = written.filter((text) => text !== '')
  const told = texts.at(-1)?.endsWith(':') === true ? texts.slice(0, -1) : texts
  const isHard = lines.slice(1).every(({hard, runs}) => hard || cleanText(spansText(runs)) === '')
  if (areNames(told, isHard) && (!isHard || told === texts)) return lines.length
  if (areDescribed(texts)) return lines.length
  const end = written.findIndex((text) => text !== '' && !name.test(text))
  const rest = end < 0 ? [] : written.slice(end).filter((text) => text !== '')
  const closes = rest.length > 0 && rest.every((text) => /^\p{Lu}.*\.$/u.test(text))
  return closes &&
    !isHard &&
    areNames(
      written.slice(0, end).filter((text) => text !== ''),
      isHard,
    )
    ? end
    : -1
}

function areNames(texts: readonly string[], isHard: boolean): boolean {
  if (texts.length < FEWEST_NAMES || texts.length > MOST_NAMES) return false
  if (!texts.every((text) => name.test(text))) return false
  const counts = texts.map((text) => text.split(' ').length)
  return isHard
    ? counts.every((count) => count <= MOST_NAME_WORDS)
    : counts.some((count) => count >= FEWEST_WRAPPED_WORDS) &&
        counts.every((count) => count <= MOST_WRAPPED_WORDS)
}

/** Whether each line is a sentence or more, and most open with a name: “Family history. If a parent had it, you may get it.” */
function areDescribed(texts: readonly string[]): boolean {
  const named = texts.filter((text) => /^\p{Lu}[^.:;,!?\d]{2,40}\. \p{Lu}/u.test(text))
  return (
    named.length >= FEWEST_NAMES &&
    named.length > texts.length / 2 &&
    texts.every((text) => /^\p{Lu}.*[.!?]$/u.test(text))
  )
}

const name = /^\p{Lu}[^\d:?!]*[^.,:;?!\d]$/u
const FEWEST_NAMES = 3
/** More lines in one paragraph are no list that a person wrote, and would be as many blocks. */
const MOST_NAMES = 500
const MOST_NAME_WORDS = 10
const FEWEST_WRAPPED_WORDS = 2
const MOST_WRAPPED_WORDS = 16

/** Whether all words of a line are bold, and there are some. */
const isBold = ({runs}: Line): boolean => {
  const words = runs.filter(({text}) => /[\p{L}\p{N}]/u.test(text))
  return words.length > 0 && words.every(({marks}) => marks.includes('strong'))
}

/** The line on which the first visible word of the runs stands. */
export function firstLine(runs: readonly Run[]): number {
  return (runs.find(({text}) => visible.test(text) || cleanText(text) !== '') ?? runs[0])?.line ?? 1
}

/** Characters that {@link cleanText} keeps, of which almost every text has one. */
const visible = /[!-~]/

interface Line {
  /** Whether the author's own break stands before the line. */
  readonly hard: boolean
  readonly runs: Run[]
}

/** Whether a run has something besides its text. */
export const carries = ({attached, notes}: Run): boolean => attached !== undefined || notes !== undefined

const anyBreak = /[\u2028\n]/

function splitLines(runs: readonly Run[]): Line[] {
  let current: Line = {hard: false, runs: []}
  const lines = [current]
  for (const run of runs) {
    let {line} = run
    for (const part of run.text.split(/(\u2028|\n)/)) {
      if (part === lineBreak || part === '\n') {
        if (part === '\n') line++
        current = {hard: part === lineBreak, runs: [{...run, text: ' ', line}]}
        lines.push(current)
      } else if (part !== '' || carries(run)) {
        current.runs.push({...run, text: part, line})
      }
    }
  }
  return lines
}

/** A joiner between two letters beyond ASCII shapes an emoji or a script and stays. */
function collapse(text: string): string {
  if (!uneven.test(text)) return text
  return text
    .replaceAll(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replaceAll(/(?<![^\x20-\x7e])[\u200c\u200d]|[\u200c\u200d](?![^\x20-\x7e])/g, '')
    .replaceAll(/[^\P{Cc}\s\x85]/gu, '')
    .replaceAll(/[\s\x85]+/g, ' ')
}

/** What {@link collapse} may have to change. */
const uneven = /[\p{Cc}\xa0\xad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]| {2}/u

type Look = Omit<Span, 'text'>

const plain: Look = {marks: []}

function spanOf(text: string, {marks, href, notes}: Look): Span {
  return {text, marks, ...(href !== undefined && {href}), ...(notes !== undefined && {notes})}
}

function looksLike(one: Look, other: Look): boolean {
  return (
    one.href === other.href &&
    (one.marks === other.marks || one.marks.join() === other.marks.join()) &&
    (one.notes === other.notes || one.notes?.join() === other.notes?.join())
  )
}

function trimEnd(spans: Span[]): Span[] {
  const last = spans.at(-1)
  if (last === undefined) return []
  const text = last.text.trimEnd()
  if (text === last.text) return spans
  return text === '' ? trimEnd(spans.slice(0, -1)) : [...spans.slice(0, -1), {...last, text}]
}
