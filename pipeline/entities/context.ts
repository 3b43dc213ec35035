/** A list item's shared name, and what is true only on this page. */
export interface NameAndContext {
  readonly name: string
  readonly context?: string
}

/** Cuts a name at its first “, ” that a qualifier follows; commas inside a name stay. */
export function splitContext(text: string, qualifiers: readonly string[]): NameAndContext {
  for (let index = text.indexOf(', '); index >= 0; index = text.indexOf(', ', index + 2)) {
    const rest = text.slice(index + 2)
    if (index > 0 && qualifiers.some((word) => startsWithWord(rest, word))) {
      return {name: text.slice(0, index), context: rest}
    }
  }
  return {name: text}
}

const startsWithWord = (text: string, word: string): boolean =>
  text.toLowerCase().startsWith(word) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length))
