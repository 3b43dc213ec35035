import type {StatementRule} from '../wording/statements.ts'

interface WordSearch {
  /** Places of rules among all, by a word that they take to fit. */
  readonly placesOf: ReadonlyMap<string, readonly number[]>
  /** Places of the rules that take no word. */
  readonly always: readonly number[]
}

/** The rules of which a sentence has any of the words that they take to fit, in their order. */
export function rulesIn(sentence: string, rules: readonly StatementRule[]): StatementRule[] {
  const search = searches.get(rules) ?? searchFor(rules)
  searches.set(rules, search)
  const found = [...search.always]
  // “ſ” is an “s” to a pattern that does not mind case.
  for (const word of sentence.toLowerCase().replaceAll('\u017f', 's').split(betweenWords)) {
    const places = search.placesOf.get(word)
    if (places) found.push(...places)
  }
  const inOrder = found.toSorted((one, other) => one - other)
  return inOrder.flatMap((place, index) => (place === inOrder[index - 1] ? [] : (rules[place] ?? [])))
}

const betweenWords = /\W+/

/** Rules stay the same from page to page. */
const searches = new WeakMap<readonly StatementRule[], WordSearch>()

function searchFor(rules: readonly StatementRule[]): WordSearch {
  const placesOf = new Map<string, number[]>()
  const always: number[] = []
  rules.forEach(({words}, place) => {
    if (!words) always.push(place)
    for (const word of words ?? []) placesOf.set(word, [...(placesOf.get(word) ?? []), place])
  })
  return {placesOf, always}
}
