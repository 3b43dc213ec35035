/** Where each brace that opens is closed; within braces, texts in quotes and comments hold none. */
export function bracePairs(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '{') open.push(index)
    else if (character === '}') {
      const start = open.pop()
      if (start !== undefined) pairs.set(start, index)
    } else if (open.length > 0) index = skipped(text, index)
  }
  return pairs
}

/** The end of the text in quotes, or of the comment, that starts at a place; the place itself where none does. */
export function skipped(text: string, start: number): number {
  const sign = text[start]
  if (sign === '/' && text[start + 1] === '*') return commentEnd(text, start)
  if (sign !== '"' && sign !== "'" && sign !== '`') return start
  // A text in plain quotes ends on its line: “don't” opens none.
  const pattern = closings[sign]
  pattern.lastIndex = start + 1
  return pattern.test(text) ? pattern.lastIndex - 1 : start
}

const closings = {
  '"': /(?:[^"\\\n]|\\.)*"/y,
  "'": /(?:[^'\\\n]|\\.)*'/y,
  '`': /(?:[^`\\]|\\[^])*`/y,
}

function commentEnd(text: string, start: number): number {
  const found = text.slice(start + 2, start + LONGEST_COMMENT).indexOf('*/')
  return found < 0 ? start : start + found + 3
}

/** Characters; a longer one is none. */
const LONGEST_COMMENT = 5_000
