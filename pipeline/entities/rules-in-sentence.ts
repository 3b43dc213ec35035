import type {StatementRule} from '../wording/statements.ts'

interface WordSearch {
  readonly pattern: RegExp
  readonly rulesOf: ReadonlyMap<string, readonly StatementRule[]>
}

/** Tells of each rule whether a sentence has any of the words that it takes to fit. */
export function rulesIn(sentence: string, rules: readonly StatementRule[]): (rule: StatementRule) => boolean {
  const search = searches.get(rules) ?? searchFor(rules)
  searches.set(rules, search)
  const found = new Set<StatementRule>()
  // “ſ” is an “s” to a pattern that does not mind case.
  const lower = sentence.toLowerCase().replaceAll('\u017f', 's')
  search.pattern.lastIndex = 0
  for (let word = search.pattern.exec(lower); word !== null; word = search.pattern.exec(lower))
    for (const rule of search.rulesOf.get(word[0]) ?? []) found.add(rule)
  return (rule) => rule.words === undefined || found.has(rule)
}

/** Rules stay the same from page to page. */
const searches = new WeakMap<readonly StatementRule[], WordSearch>()

function searchFor(rules: readonly StatementRule[]): WordSearch {
  const rulesOf = new Map<string, StatementRule[]>()
  for (const rule of rules)
    for (const word of rule.words ?? []) rulesOf.set(word, [...(rulesOf.get(word) ?? []), rule])
  return {rulesOf, pattern: new RegExp(String.raw`\b(?:${[...rulesOf.keys()].join('|')})\b`, 'g')}
}
