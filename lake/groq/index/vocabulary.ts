import {matchesTerm} from './tokens.ts'

/** The words of an index, put in order when they are asked for, so that a beginning finds those that go on. */
export interface Vocabulary {
  /** Words that match a folded term with wildcards. */
  matching(term: string): readonly string[]
  startingWith(prefix: string): readonly string[]
  /** To be told whenever a word is new or gone. */
  changed(): void
}

export const hasWildcard = (term: string) => /[*.]/.test(term)

/** @param words Every word once, folded. */
export function createVocabulary(words: () => Iterable<string>): Vocabulary {
  let sorted: readonly string[] | undefined

  function startingWith(prefix: string): readonly string[] {
    sorted ??= [...words()].toSorted()
    const begin = lowerBound(sorted, prefix)
    let end = begin
    while (sorted[end]?.startsWith(prefix) === true) end += 1
    return sorted.slice(begin, end)
  }

  return {
    startingWith,
    matching: (term) =>
      startingWith(term.slice(0, term.search(/[*.]/))).filter((word) => matchesTerm(word, term)),
    changed() {
      sorted = undefined
    },
  }
}

function lowerBound(words: readonly string[], wanted: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}
