/** Where words stand in a text, from a place on, and are not a part of longer ones; -1 where they do not. */
export function findWholeWords(text: string, words: string, from = 0): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length))) return at
  }
  return -1
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)
