import type {Document} from '../../document.ts'
import {createPostings, intersect, nothing, unite} from './postings.ts'
import type {TextSource} from '../text-query/text-source.ts'
import {fold, matchesTerm, termsOf, tokensOf} from './tokens.ts'

/** Documents by the words of one text of theirs. */
export interface TokenIndex {
  /** Documents that hold all terms of the pattern, exactly as `match` decides it. */
  match(pattern: string): readonly Document[]
  /** Documents that hold at least one of its terms. */
  matchAny(pattern: string): readonly Document[]
  /** Documents with a word that equals the term, or begins with it. */
  word(term: string, isPrefix: boolean): readonly Document[]
  add(document: Document): void
  remove(document: Document): void
}

export function createTokenIndex(documents: readonly Document[], source: TextSource): TokenIndex {
  const postings = createPostings<string>()
  let vocabulary: string[] | undefined

  const tokens = (document: Document) => new Set(source.texts(document).flatMap((text) => tokensOf(text)))

  function add(document: Document): void {
    for (const token of tokens(document)) {
      if (vocabulary !== undefined && postings.get(token).length === 0) vocabulary = undefined
      postings.add(token, document)
    }
  }

  /** Folded words that begin with the text, in order. */
  function wordsFrom(prefix: string): string[] {
    vocabulary ??= [...postings.keys()].toSorted()
    const begin = lowerBound(vocabulary, prefix)
    let end = begin
    while (vocabulary[end]?.startsWith(prefix) === true) end += 1
    return vocabulary.slice(begin, end)
  }

  function find(term: string): readonly Document[] {
    const special = term.search(/[*.]/)
    if (special < 0) return postings.get(term)
    const words = wordsFrom(term.slice(0, special)).filter((word) => matchesTerm(word, term))
    return unite(words.map((word) => postings.get(word)))
  }

  for (const document of documents) add(document)
  return {
    match(pattern) {
      const lists = termsOf(pattern).map((term) => find(term))
      const [shortest = nothing, ...rest] = lists.toSorted((one, other) => one.length - other.length)
      return rest.reduce(intersect, shortest)
    },
    matchAny: (pattern) => unite(termsOf(pattern).map((term) => find(term))),
    word(term, isPrefix) {
      const folded = fold(term)
      return isPrefix ? unite(wordsFrom(folded).map((word) => postings.get(word))) : postings.get(folded)
    },
    add,
    remove(document) {
      for (const token of tokens(document)) {
        postings.remove(token, document)
        if (postings.get(token).length === 0) vocabulary = undefined
      }
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
