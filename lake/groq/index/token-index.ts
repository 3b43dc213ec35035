import type {Document} from '../../document.ts'
import type {TextSource} from '../text-query/text-source.ts'
import {createPostings, nothing, unite} from './postings.ts'
import {fold, termsOf, tokensOf} from './tokens.ts'
import {createVocabulary, hasWildcard} from './vocabulary.ts'

/** Documents by the words of one text of theirs. */
export interface TokenIndex {
  /** For each term of the pattern the documents that hold it, exactly as `match` decides it. */
  terms(pattern: string): readonly (readonly Document[])[]
  /** Documents with a word that equals the term, or begins with it. */
  word(term: string, isPrefix: boolean): readonly Document[]
  add(document: Document): void
  remove(document: Document): void
}

export function createTokenIndex(source: TextSource): TokenIndex {
  const postings = createPostings<string>()
  const vocabulary = createVocabulary(() => postings.keys())

  const tokens = (document: Document) => new Set(source.texts(document).flatMap((text) => tokensOf(text)))
  const having = (words: readonly string[]) => unite(words.map((word) => postings.get(word)))

  return {
    terms(pattern) {
      const lists = termsOf(pattern).map((term) =>
        hasWildcard(term) ? having(vocabulary.matching(term)) : postings.get(term),
      )
      return lists.length === 0 ? [nothing] : lists
    },
    word(term, isPrefix) {
      const folded = fold(term)
      return isPrefix ? having(vocabulary.startingWith(folded)) : postings.get(folded)
    },
    add(document) {
      for (const token of tokens(document)) if (postings.add(token, document)) vocabulary.changed()
    },
    remove(document) {
      for (const token of tokens(document)) if (postings.remove(token, document)) vocabulary.changed()
    },
  }
}
