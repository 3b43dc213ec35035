import type {Document} from '../../document.ts'
import type {TextSource} from '../text-query/text-source.ts'
import {termsOf, tokensOf} from './tokens.ts'
import {createVocabulary, hasWildcard} from './vocabulary.ts'

/** How often the words of one text occur in each document. */
export interface FrequencyIndex {
  /** For each term of the pattern how many words of a document match it; absent where none does. */
  frequencies(pattern: string): readonly ReadonlyMap<Document, number>[]
  add(document: Document): void
  remove(document: Document): void
}

type Frequencies = Map<Document, number>

export function createFrequencyIndex(source: TextSource): FrequencyIndex {
  const byWord = new Map<string, Frequencies>()
  const vocabulary = createVocabulary(() => byWord.keys())

  const tokens = (document: Document) => source.texts(document).flatMap((text) => tokensOf(text))

  return {
    frequencies: (pattern) =>
      termsOf(pattern).map((term) =>
        sum((hasWildcard(term) ? vocabulary.matching(term) : [term]).map((word) => byWord.get(word))),
      ),
    add(document) {
      for (const token of tokens(document)) {
        const known = byWord.get(token)
        if (known !== undefined) known.set(document, (known.get(document) ?? 0) + 1)
        else {
          byWord.set(token, new Map([[document, 1]]))
          vocabulary.changed()
        }
      }
    },
    remove(document) {
      for (const token of tokens(document)) {
        const known = byWord.get(token)
        known?.delete(document)
        if (known?.size === 0 && byWord.delete(token)) vocabulary.changed()
      }
    },
  }
}

function sum(parts: readonly (Frequencies | undefined)[]): Frequencies {
  const [only = new Map<Document, number>(), ...others] = parts.filter((part) => part !== undefined)
  if (others.length === 0) return only
  const total = new Map(only)
  for (const part of others) {
    for (const [document, times] of part) total.set(document, (total.get(document) ?? 0) + times)
  }
  return total
}
