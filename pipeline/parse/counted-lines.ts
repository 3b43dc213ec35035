import type {TextLine} from './wrapped-lines.ts'

/** A count before the words of a line that is no usual one: “I. Rest”, “1 - Rest”, “1: Rest”, “#1 Rest”. */
export const countSign = /^([IVX]{1,5}[.)]|\d{1,2}(?: ?[-–—]|:)|#\d{1,2}[.:]?)\s+(?=\p{Lu})/u

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
/** So many lines must count on, with nothing but empty ones between them; one alone may be a heading. */
const FEWEST = 3

/** The signs of lines that count on from 1, by their index. */
export function countedLines(lines: readonly TextLine[]): ReadonlyMap<number, string> {
  const signs = new Map<number, string>()
  let run: (readonly [index: number, sign: string])[] = []
  const close = (): void => {
    if (run.length >= FEWEST) for (const [index, sign] of run) signs.set(index, sign)
    run = []
  }
  for (const [index, {raw}] of lines.entries()) {
    const line = raw.trim()
    if (line === '') continue
    const sign = countSign.exec(line)?.[1]
    const count = sign === undefined ? 0 : countOf(sign)
    if (count !== run.length + 1) close()
    if (sign !== undefined && count === run.length + 1) run.push([index, sign])
  }
  close()
  return signs
}

function countOf(sign: string): number {
  const digits = /\d+/.exec(sign)?.[0]
  return digits === undefined ? romans.indexOf(sign.slice(0, -1)) + 1 : Number(digits)
}
