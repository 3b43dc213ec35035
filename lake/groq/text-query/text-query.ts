import type {Document} from '../../document.ts'
import {includes, nothing} from '../index/postings.ts'
import type {TokenIndex} from '../index/token-index.ts'
import {fold, tokensOf} from '../index/tokens.ts'
import type {TextSource} from './text-source.ts'

interface Clause {
  readonly words: readonly string[]
  /** Whether the last word may go on. */
  readonly isPrefix: boolean
  readonly isPhrase: boolean
  readonly isExcluded: boolean
}

/**
 * The documents that `text::query()` finds: all words must occur, one with `*` at its end may go on, words in
 * quotes must follow each other, and what has `-` before it must not occur.
 *
 * @see {@link https://www.sanity.io/docs/specifications/groq-functions | GROQ functions}
 */
export function findText(
  query: string,
  source: TextSource,
  index: TokenIndex,
  documents: readonly Document[],
): readonly Document[] {
  const clauses = readClauses(query)
  const wanted = clauses.filter(({isExcluded}) => !isExcluded)
  const unwanted = clauses.filter(({isExcluded}) => isExcluded)
  if (wanted.length === 0 && unwanted.length === 0 && query.trim() !== '*') return nothing
  const found = wanted
    .map((clause) => findClause(clause, source, index))
    .reduce((some, others) => some.filter((document) => includes(others, document)), documents)
  return unwanted
    .map((clause) => findClause(clause, source, index))
    .reduce((rest, excluded) => rest.filter((document) => !includes(excluded, document)), found)
}

function readClauses(query: string): Clause[] {
  const clauses: Clause[] = []
  for (const {groups = {}} of query.matchAll(/(?<not>-?)(?:"(?<phrase>[^"]*)"|(?<word>[^\s"]+))/g)) {
    const text = groups['phrase'] ?? groups['word'] ?? ''
    const isPhrase = groups['phrase'] !== undefined
    const words = tokensOf(text)
    if (words.length === 0) continue
    clauses.push({
      words,
      isPhrase: words.length > 1 || isPhrase,
      isPrefix: !isPhrase && text.endsWith('*'),
      isExcluded: groups['not'] === '-',
    })
  }
  return clauses
}

function findClause(clause: Clause, source: TextSource, index: TokenIndex): readonly Document[] {
  const {words, isPrefix, isPhrase} = clause
  const [first = nothing, ...rest] = words.map((word, position) =>
    index.word(word, isPrefix && position === words.length - 1),
  )
  const together = rest.reduce<readonly Document[]>(
    (some, others) => some.filter((document) => includes(others, document)),
    first,
  )
  return isPhrase ? together.filter((document) => holdsPhrase(document, clause, source)) : together
}

function holdsPhrase(document: Document, {words, isPrefix}: Clause, source: TextSource): boolean {
  const last = words.length - 1
  return source.texts(document).some((text) => {
    const tokens = tokensOf(text)
    return tokens.some((_, start) =>
      words.every((word, position) => {
        const token = tokens[start + position] ?? ''
        return isPrefix && position === last ? token.startsWith(fold(word)) : token === word
      }),
    )
  })
}
