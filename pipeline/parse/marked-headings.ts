import {listSign} from '../text/bullet-signs.ts'
import type {TextLine} from './wrapped-lines.ts'

/** A line that a text marks as a heading; level 0 is the line of signs below one. */
export interface MarkedHeading {
  readonly level: number
  readonly text: string
}

/** “## Symptoms”, in a text with others of the kind. */
const signed = /^(#{1,6}) +(\S.*?)(?: +#+)?$/
const FEWEST_SIGNED = 2
const LONGEST_UNDERLINED = 100

/** The headings that a text marks as Markdown does: with signs before them, or with a line of signs below. By index. */
export function markedHeadings(lines: readonly TextLine[]): ReadonlyMap<number, MarkedHeading> {
  const found = new Map<number, MarkedHeading>()
  const isSigned = lines.filter(({raw}) => signed.test(raw)).length >= FEWEST_SIGNED
  for (const [index, {raw}] of lines.entries()) {
    const [, signs, text] = (isSigned && signed.exec(raw)) || []
    if (signs !== undefined && text !== undefined) found.set(index, {level: signs.length, text})
    const above = lines[index - 1]?.raw.trim() ?? ''
    if (found.has(index - 1) || !underlines(raw.trim(), above)) continue
    found.set(index - 1, {level: raw.trim().startsWith('=') ? 1 : 2, text: above})
    found.set(index, {level: 0, text: ''})
  }
  return found
}

/** A line of signs that is about as long as the words above it. */
const underlines = (line: string, above: string): boolean =>
  /^(?:={3,}|-{3,}|~{3,})$/.test(line) &&
  /\p{L}/u.test(above) &&
  above.length <= LONGEST_UNDERLINED &&
  line.length * 2 >= above.length &&
  !listSign.test(above)
