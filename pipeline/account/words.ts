/**
 * Calls `found` with each word of a text: its place, and a number that is the same for the same word in any case.
 * Words are runs of letters and digits. Signs of Markdown and joiners within a word are no part of it, so that
 * `**Bo**ld` is one word in every format.
 */
export function eachWord(text: string, found: (hash: number, start: number, end: number) => void): void {
  const lower = text.toLowerCase()
  const {length} = lower
  let start = -1
  let hash = 0
  for (let index = 0; index < length; index += 1) {
    const code = lower.charCodeAt(index)
    const known = kinds[code] ?? UNKNOWN
    const kind = known === UNKNOWN ? kindAt(lower, index) : known
    if (kind === WORD) {
      if (start < 0) {
        start = index
        hash = 0
      }
      hash = (Math.imul(hash, 31) + code) | 0
    } else if (kind === APART && start >= 0) {
      found(hash, start, index)
      start = -1
    }
  }
  if (start >= 0) found(hash, start, length)
}

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase()
  const words: string[] = []
  eachWord(lower, (_, start, end) => words.push(lower.slice(start, end).replaceAll(glue, '')))
  return words
}

const APART = 0
const WORD = 1
const GLUE = 2
const UNKNOWN = 3

/** Signs of Markdown, and characters that take no room. */
const glue = /[^\P{Cc}\s\x85]|[*_~`\\[\]\u00ad\u200b-\u200d\u2060\ufeff]|\p{Variation_Selector}/gu
const wordCharacter = /[\p{L}\p{N}\p{M}]/u

/** What each character of one unit is; asked once, since an expression is slow. */
const kinds = new Uint8Array(0x10000).fill(UNKNOWN)

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  const isLast = code >= 0xdc00 && code <= 0xdfff
  const isPair = code >= 0xd800 && code <= 0xdfff
  const character = String.fromCodePoint(text.codePointAt(isLast ? index - 1 : index) ?? code)
  const kind = character.replaceAll(glue, '') === '' ? GLUE : wordCharacter.test(character) ? WORD : APART
  if (!isPair) kinds[code] = kind
  return kind
}
