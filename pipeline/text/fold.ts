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

const foldNew = (name: string): string =>
  withoutAccents(name)
    .toLowerCase()
    .replaceAll(/['’‘"“”]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) =>
      word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('is')
        ? word.slice(0, -1)
        : word,
    )
    .join(' ')

/** Compatible characters in their plain form, accents and other marks dropped. */
export const withoutAccents = (text: string): string =>
  beyondAscii.test(text) ? text.normalize('NFKD').replaceAll(/\p{M}/gu, '') : text

const beyondAscii = /[^\0-\x7f]/
