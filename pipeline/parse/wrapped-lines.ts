import {listSign, signBullet, typedSign} from '../text/bullet-signs.ts'
import {readQuestionPrefix} from './question.ts'

/** A line of a text as it is meant to be read, and the number of the first line that it stands in, from 1. */
export interface TextLine {
  readonly raw: string
  readonly number: number
}

/** A column behind which programs for text and mail break lines is no further right than this, and no further left. */
const WIDEST = 110
const NARROWEST = 50
/** So many breaks, and such a share of all, must stand where the next word had no room. */
const FEWEST_BREAKS = 3
const LEAST_SHARE = 0.5

/**
 * The lines of a text. Where a program broke its paragraphs at a column, they are put together again: each break stands
 * where the next word would have gone beyond the column. Lines that somebody ended are left as they are.
 */
export function readLines(text: string): TextLine[] {
  const lines = text.split('\n').map((raw, index) => ({raw: raw.trimEnd(), number: index + 1}))
  const width = lines.reduce((widest, {raw}) => (isLink(raw) ? widest : Math.max(widest, raw.length)), 0)
  if (width < NARROWEST || width > WIDEST) return lines
  const isFull = ({raw}: TextLine, next: TextLine): boolean =>
    raw.length + 1 + firstWord(next.raw).length > width
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next && follows(line, next) ? [{line, next}] : []
  })
  const full = pairs.filter(({line, next}) => isFull(line, next)).length
  if (full < FEWEST_BREAKS || full < pairs.length * LEAST_SHARE) return lines
  const joined: TextLine[] = []
  let before: TextLine | undefined
  for (const line of lines) {
    const open = joined.at(-1)
    if (before && open && follows(before, line) && isFull(before, line))
      joined[joined.length - 1] = {...open, raw: `${open.raw} ${line.raw.trim()}`}
    else joined.push(line)
    before = line
  }
  return joined
}

/** Whether the second of two lines may go on with the first. */
const follows = (line: TextLine, next: TextLine): boolean =>
  line.raw !== '' && next.raw !== '' && !opens(next.raw.trim())

/** Whether a line starts an item, a question or an answer. */
const opens = (text: string): boolean =>
  listSign.test(text) ||
  signBullet.test(text) ||
  typedSign.test(text) ||
  readQuestionPrefix(text, 'question') !== undefined

const firstWord = (raw: string): string => /\S+/.exec(raw)?.[0] ?? ''

/** An address is not broken, however long. */
const isLink = (raw: string): boolean => /\S{40}/.test(raw)
