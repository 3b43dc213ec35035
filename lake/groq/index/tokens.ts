const edges = /(\b\.+|\.+\b)/g
const words = /([^!@#$%^&*(),\\/?";:{}|[\]+<>\s-])+/g
const terms = /([^!@#$%^&(),\\/?";:{}|[\]+<>\s-])+/g

/** The words of a text as `match` sees them, folded so that words that it takes for equal are equal. */
export function tokensOf(text: string): string[] {
  return (text.replace(edges, '').match(words) ?? []).map((word) => fold(word))
}

/** The parts of a pattern; each must match a word. */
export function termsOf(pattern: string): string[] {
  return (pattern.replace(edges, '').match(terms) ?? []).map((term) => fold(term.slice(0, 1024)))
}

/**
 * The case that a regular expression with the flag `i` alone ignores: each UTF-16 unit goes to upper case where
 * that is one unit, and never from outside ASCII into it.
 */
export function fold(text: string): string {
  let folded = ''
  for (let position = 0; position < text.length; position += 1) {
    const unit = text.charAt(position)
    const upper = unit.toUpperCase()
    const leaves = upper.length !== 1 || (unit > '\u007F' && upper <= '\u007F')
    folded += leaves ? unit : upper
  }
  return folded
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
