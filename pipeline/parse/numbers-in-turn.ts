import type {TextLine} from './wrapped-lines.ts'

const loneNumber = /^\s*0?(\d{1,2})[.)]?$/
const FEWEST_IN_TURN = 3
/** Lines in which the words that a number stands above are looked for. */
const NEAR = 2

/** Places of lines that hold a number and nothing else, from 1 on in turn, each above a line with words. */
export function numbersInTurn(lines: readonly TextLine[]): ReadonlySet<number> {
  const places = new Set<number>()
  let run: number[] = []
  const close = (): void => {
    if (run.length >= FEWEST_IN_TURN) for (const place of run) places.add(place)
    run = []
  }
  for (const [index, {raw}] of lines.entries()) {
    const number = Number(loneNumber.exec(raw)?.[1] ?? 0)
    const below = lines.slice(index + 1, index + 1 + NEAR).find((line) => line.raw.trim() !== '')
    if (number === 0 || below === undefined || !/\p{L}/u.test(below.raw)) continue
    if (number === run.length + 1) run.push(index)
    else if (number === 1) {
      close()
      run = [index]
    }
  }
  close()
  return places
}
