/** A name as it is compared: lower case, straight quotes dropped, hyphens as spaces, each word without its plural “s”. */
export function foldName(name: string): string {
  const known = folded.get(name)
  if (known !== undefined) return known
  const fold = foldNew(name)
  if (folded.size >= MOST_FOLDED) folded.clear()
  folded.set(name, fold)
  return fold
}

// The names of a page are compared with each other again and again.
const folded = new Map<string, string>()
const MOST_FOLDED = 500

const foldNew = (name: string): string => {
  const plain = withoutAccents(name)
    .toLowerCase()
    .replaceAll(/['’‘"“”]/g, '')
  return plain
    .replaceAll(beyondAscii.test(plain) ? noLetters : noAsciiLetters, ' ')
    .trim()
    .replaceAll(pluralS, '')
}

const noLetters = /[^\p{L}\p{N}]+/gu
/** The same for text in ASCII, in a third of the time. */
const noAsciiLetters = /[^a-z\d]+/g
/** The “s” at the end of a word of four letters and more, but for “-ss” and “-is”. */
const pluralS = /(?<=[^ ]{2}[^ is])s(?![^ ])/g

/** Compatible characters in their plain form, accents and other marks dropped. */
export const withoutAccents = (text: string): string =>
  beyondAscii.test(text) ? text.normalize('NFKD').replaceAll(/\p{M}/gu, '') : text

const beyondAscii = /[^\0-\x7f]/
