import {nameWords} from './name-words.ts'

/** A named document. */
export interface Named {
  readonly id: string
  readonly type: string
  readonly name: string
}

export interface SimilarPair {
  /** The first by id. */
  readonly one: Named
  readonly other: Named
  /** Words in both names as a share of the words in either, from 0.8 to 1. */
  readonly likeness: number
}

/** Share of words from which two names may mean the same. */
const LIKENESS = 0.8
/** Names with one rarest word that are compared with those that follow: so many of them count something through. */
const MOST_COMPARED = 200

/**
 * Pairs of documents of one type whose names may mean the same, by id.
 *
 * Two such names share one of their rarest words, so each is compared with those alone that do.
 *
 * @param isWanted Says of a document that its pairs are looked for; of each pair one is.
 */
export function similarNames(
  names: Iterable<Named>,
  isWanted: (id: string) => boolean = () => true,
): SimilarPair[] {
  const pairs = [...Map.groupBy(names, ({type}) => type).values()].flatMap((group) =>
    pairsOf(group, isWanted),
  )
  return pairs.toSorted(
    (left, right) => compare(left.one.id, right.one.id) || compare(left.other.id, right.other.id),
  )
}

interface Entry {
  readonly named: Named
  /** The rarest first. */
  readonly words: readonly string[]
}

function pairsOf(names: readonly Named[], isWanted: (id: string) => boolean): SimilarPair[] {
  const byWord = new Map<string, Entry[]>()
  const pairs: SimilarPair[] = []
  for (const entry of entriesOf(names)) {
    const seen = new Set<Entry>()
    const rare = entry.words.slice(0, entry.words.length - Math.ceil(LIKENESS * entry.words.length) + 1)
    for (const word of rare) {
      const others = byWord.get(word) ?? []
      for (const other of others) if (!seen.has(other) && seen.add(other)) pairs.push(...pairOf(other, entry))
      if (others.length < MOST_COMPARED) others.push(entry)
      byWord.set(word, others)
    }
  }
  return pairs.filter(({one, other}) => isWanted(one.id) || isWanted(other.id))
}

function entriesOf(names: readonly Named[]): Entry[] {
  const entries = names.map((named) => ({named, words: nameWords(named.name)}))
  const frequency = new Map<string, number>()
  for (const {words} of entries) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const rarity = (word: string): number => frequency.get(word) ?? 0
  for (const {words} of entries)
    words.sort((one, other) => rarity(one) - rarity(other) || compare(one, other))
  return entries
}

function pairOf(left: Entry, right: Entry): SimilarPair[] {
  const words = new Set(left.words)
  const shared = right.words.filter((word) => words.has(word)).length
  const likeness = shared / (left.words.length + right.words.length - shared)
  if (left.named.id === right.named.id || likeness < LIKENESS || numbersDiffer(left, right)) return []
  const [one, other] = [left.named, right.named].toSorted((first, second) => compare(first.id, second.id))
  return one === undefined || other === undefined ? [] : [{one, other, likeness}]
}

/** “Grade 1” and “grade 2” of one thing are two things. */
function numbersDiffer(left: Entry, right: Entry): boolean {
  const numbers = ({words}: Entry): string =>
    words
      .filter((word) => /\d/.test(word))
      .toSorted()
      .join(' ')
  return numbers(left) !== numbers(right)
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
