import type {StatementRule} from '../wording/statements.ts'

interface WordSearch {
  /** Places of rules among all, by a word that they take to fit. */
  readonly placesOf: ReadonlyMap<string, readonly number[]>
  /** One for each rule that takes no word. */
  readonly always: Uint8Array
}

/** The rules of which a sentence has any of the words that they take to fit, in their order. */
export function rulesIn(sentence: string, rules: readonly StatementRule[]): StatementRule[] {
  const search = searches.get(rules) ?? searchFor(rules)
  searches.set(rules, search)
  const found = search.always.slice()
  // “ſ” is an “s” to a pattern that does not mind case.
  for (const word of sentence.toLowerCase().replaceAll('\u017f', 's').split(betweenWords))
    for (const place of search.placesOf.get(word) ?? []) found[place] = 1
  return rules.filter((_, place) => found[place] === 1)
}

const betweenWords = /\W+/

/** Rules stay the same from page to page. */
const searches = new WeakMap<readonly StatementRule[], WordSearch>()

function searchFor(rules: readonly StatementRule[]): WordSearch {
  const placesOf = new Map<string, number[]>()
  const always = new Uint8Array(rules.length)
  rules.forEach(({words}, place) => {
    if (!words) always[place] = 1
    for (const word of words ?? []) placesOf.set(word, [...(placesOf.get(word) ?? []), place])
  })
  return {placesOf, always}
}
