const edges = /(\b\.+|\.+\b)/g
const words = /([^!@#$%^&*(),\\/?";:{}|[\]+<>\s-])+/g
const terms = /([^!@#$%^&(),\\/?";:{}|[\]+<>\s-])+/g

/** The words of a text as `match` sees them, folded so that words that it takes for equal are equal. */
export function tokensOf(text: string): readonly string[] {
  return fold(text).replace(edges, '').match(words) ?? []
}

/** The parts of a pattern; each must match a word. */
export function termsOf(pattern: string): readonly string[] {
  return (pattern.replace(edges, '').match(terms) ?? []).map((term) => fold(term.slice(0, 1024)))
}

/**
 * The case that a regular expression with the flag `i` alone ignores: each UTF-16 unit goes to upper case where
 * that is one unit, and never from outside ASCII into it.
 */
export function fold(text: string): string {
  if (!beyondAscii.test(text)) return text.toUpperCase()
  return text
    .replaceAll(lowerAscii, (letters) => letters.toUpperCase())
    .replaceAll(beyondAsciiUnits, foldUnit)
}

const beyondAscii = /[\u0080-\uFFFF]/
const beyondAsciiUnits = /[\u0080-\uFFFF]/g
const lowerAscii = /[a-z]+/g

function foldUnit(unit: string): string {
  const upper = unit.toUpperCase()
  return upper.length !== 1 || upper <= '\u007F' ? unit : upper
}

/** Whether a folded word matches a folded term, in which `*` stands for any text and `.` for any unit. */
export function matchesTerm(word: string, term: string): boolean {
  let at = 0
  let inTerm = 0
  let star = -1
  let resume = 0
  while (at < word.length) {
    const sign = term.charAt(inTerm)
    if (sign === '*') {
      star = inTerm
      resume = at
      inTerm += 1
    } else if (inTerm < term.length && (sign === '.' || sign === word.charAt(at))) {
      at += 1
      inTerm += 1
    } else if (star >= 0) {
      resume += 1
      at = resume
      inTerm = star + 1
    } else return false
  }
  while (term.charAt(inTerm) === '*') inTerm += 1
  return inTerm === term.length
}
