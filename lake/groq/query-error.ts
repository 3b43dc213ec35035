import {GroqSyntaxError} from 'groq-js'
import {queryParseError, type WireError} from '../errors.ts'

interface Token {
  readonly text: string
  readonly start: number
  readonly kind: 'string' | 'open-string' | 'bracket' | 'operator' | 'other'
}

const tokenPattern =
  /\/\/[^\n]*|\s+|(?<string>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?<open>["'][^]*)|(?<bracket>[[\](){}])|(?<operator>\*\*|[=!<>]=|=>|->|&&|\|\||[<>|+\-/%,:!]|\b(?:in|match|asc|desc)\b)|[$@]?[A-Za-z_]\w*|\d[\w.]*|\.{1,3}|[^]/g

/**
 * Says where a query is faulty in the way of the Content Lake, whose clients draw a caret from the offsets.
 * groq-js gives the place where it gave up, which for an unfinished query is far before the end.
 */
export function toParseError(query: string, error: unknown): WireError {
  const message = error instanceof Error ? error.message : String(error)
  if (!(error instanceof GroqSyntaxError)) return outsideSyntax(query, message)
  const tokens = tokenize(query)
  const last = tokens.at(-1)
  if (last?.kind === 'open-string') return unexpected(query, last)
  const {unopened, isUnclosed} = matchBrackets(tokens)
  if (unopened !== undefined) return unexpected(query, unopened)
  if (last === undefined || last.kind === 'operator' || isUnclosed) {
    const end = query.length
    return queryParseError(query, 'unexpected end-of-file, expected expression', end, end)
  }
  return unexpected(query, tokens.find(({start}) => start >= error.position) ?? last)
}

function unexpected(query: string, {text, start}: Token): WireError {
  const description = `unexpected token ${JSON.stringify(text)}, expected expression`
  return queryParseError(query, description, start, start + text.length)
}

/** Unknown functions and wrong arguments: groq-js names them without their place. */
function outsideSyntax(query: string, message: string): WireError {
  const name = /function:? (?<name>\w+)/.exec(message)?.groups?.['name']
  const start = name === undefined ? -1 : query.indexOf(name)
  if (name === undefined || start < 0) return queryParseError(query, message, 0, query.length)
  return queryParseError(query, message, start, start + name.length)
}

function tokenize(query: string): Token[] {
  const tokens: Token[] = []
  for (const match of query.matchAll(tokenPattern)) {
    const [text] = match
    if (text.trim() === '' || text.startsWith('//')) continue
    tokens.push({text, start: match.index, kind: kindOf(match.groups ?? {})})
  }
  return tokens
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Token['kind'] {
  if (groups['string'] !== undefined) return 'string'
  if (groups['open'] !== undefined) return 'open-string'
  if (groups['bracket'] !== undefined) return 'bracket'
  return groups['operator'] === undefined ? 'other' : 'operator'
}

/** The first closing bracket that none opened, and whether one is open at the end. */
function matchBrackets(tokens: readonly Token[]): {unopened: Token | undefined; isUnclosed: boolean} {
  let depth = 0
  for (const token of tokens) {
    if (token.kind === 'bracket') depth += '[({'.includes(token.text) ? 1 : -1
    if (depth < 0) return {unopened: token, isUnclosed: false}
  }
  return {unopened: undefined, isUnclosed: depth > 0}
}
