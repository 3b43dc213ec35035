import {skipped} from './brace-pairs.ts'

/**
 * Takes out what MDX imports and exports; line numbers stay.
 *
 * @param found Given each piece of code.
 */
export function withoutModules(text: string, found: (code: string) => void): string {
  const parts: string[] = []
  let position = 0
  for (const {index} of text.matchAll(start)) {
    if (index < position) continue
    const end = moduleEnd(text, index)
    const code = text.slice(index, end)
    found(code)
    parts.push(text.slice(position, index), code.replaceAll(/[^\n]+/g, ''))
    position = end
  }
  return parts.join('') + text.slice(position)
}

/** At the start of a line; “import duties” opens a text. */
const start =
  /^(?:import\s*(?:["'{*]|[\w$]+\s*(?:,|\sfrom\b))|export\s+(?:default|const|let|var|function|async|class|type|interface|\{|\*)(?![\w]))/gm

/** The end of the line on which all brackets are closed; where they never are, that of the lines up to an empty one. */
function moduleEnd(text: string, from: number): number {
  let depth = 0
  const last = Math.min(text.length, from + LONGEST)
  for (let index = from; index < last; index += 1) {
    const character = text[index] ?? ''
    if ('([{'.includes(character)) depth += 1
    else if (')]}'.includes(character)) depth -= 1
    else if (character === '\n' && depth <= 0 && !goesOn(text, from, index)) return index
    else index = skipped(text, index)
  }
  if (depth <= 0) return last
  const empty = text.slice(from, last).search(/\n[ \t]*(?:\n|$)/)
  return empty < 0 ? last : from + empty
}

/** Whether a line of code ends in the midst of it. */
const goesOn = (text: string, from: number, end: number): boolean =>
  /(?:[=,+&|?:]|=>)\s*$/.test(text.slice(Math.max(from, end - 20), end))

/** Characters of a piece of code. */
const LONGEST = 50_000
