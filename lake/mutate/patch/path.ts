import {createRecent} from '../../groq/recent.ts'

/** One step of a JSONMatch path. */
export type Segment =
  | {readonly kind: 'attribute'; readonly name: string}
  | {readonly kind: 'select'; readonly terms: readonly Term[]}
  | {readonly kind: 'descendants'}

/** One alternative within brackets. */
export type Term =
  | {readonly kind: 'index'; readonly index: number}
  | {readonly kind: 'range'; readonly from: number | undefined; readonly to: number | undefined}
  | {readonly kind: 'all'}
  | {readonly kind: 'attributes'; readonly names: readonly string[]}
  | {readonly kind: 'exists'; readonly names: readonly string[] | 'self'}
  | {
      readonly kind: 'compare'
      readonly names: readonly string[] | 'self'
      readonly operator: string
      readonly value: string | number | boolean
    }

/** A path that cannot be read; the message names the place. */
export class PathError extends Error {
  override name = 'PathError'
}

const tokenPattern =
  /\s*(?:(?<single>'(?:\\.|[^'\\])*')|(?<double>"(?:\\.|[^"\\])*")|(?<number>-?\d+(?:\.\d+)?)(?![\w])|(?<name>[A-Za-z_$][\w$]*)|(?<symbol>\.\.|==|!=|>=|<=|[.[\],:?<>@*]))\s*/y

/** An editor patches the same places again and again. Longer paths are read anew, so that memory stays bounded. */
const recent = createRecent<readonly Segment[]>(500)
const longestRemembered = 200

/**
 * Reads a JSONMatch path.
 *
 * @throws PathError
 * @see {@link https://www.sanity.io/docs/content-lake/json-match | JSONMatch}
 */
export function parsePath(path: string): readonly Segment[] {
  const known = recent.get(path)
  if (known !== undefined) return known
  const segments = readPath(path)
  if (path.length <= longestRemembered) recent.set(path, segments)
  return segments
}

function readPath(path: string): readonly Segment[] {
  const tokens = tokenize(path)
  const segments: Segment[] = []
  let expectsName = true
  while (tokens.current() !== undefined) {
    const isFirst = segments.length === 0
    if (tokens.take('..')) {
      segments.push({kind: 'descendants'})
      expectsName = true
    } else if (tokens.take('[')) {
      segments.push(readBrackets(tokens))
      expectsName = false
    } else if (expectsName || tokens.take('.')) {
      segments.push({kind: 'attribute', name: tokens.name()})
      expectsName = false
    } else {
      tokens.fail(isFirst ? 'an attribute name' : '“.”, “..” or “[”')
    }
  }
  if (expectsName) tokens.fail('an attribute name')
  return segments
}

function readBrackets(tokens: Tokens): Segment {
  if (tokens.take(']')) return {kind: 'select', terms: [{kind: 'all'}]}
  const terms = [readTerm(tokens)]
  while (tokens.take(',')) terms.push(readTerm(tokens))
  if (!tokens.take(']')) tokens.fail('“]” or “,”')
  return {kind: 'select', terms}
}

function readTerm(tokens: Tokens): Term {
  if (tokens.take('*')) return {kind: 'all'}
  const from = tokens.number()
  if (tokens.take(':')) {
    const to = tokens.number()
    return from === undefined && to === undefined ? {kind: 'all'} : {kind: 'range', from, to}
  }
  if (from !== undefined) return {kind: 'index', index: from}
  const names = tokens.take('@') ? 'self' : readNames(tokens)
  if (tokens.take('?')) return {kind: 'exists', names}
  const operator = tokens.operator()
  if (operator !== undefined) return {kind: 'compare', names, operator, value: tokens.literal()}
  if (names === 'self') return tokens.fail('a comparison after “@”')
  return {kind: 'attributes', names}
}

function readNames(tokens: Tokens): string[] {
  const names = [tokens.name()]
  while (tokens.take('.')) names.push(tokens.name())
  return names
}

interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'symbol'
  readonly text: string
  readonly start: number
}

interface Tokens {
  current(): Token | undefined
  take(symbol: string): boolean
  name(): string
  number(): number | undefined
  operator(): string | undefined
  literal(): string | number | boolean
  fail(expected: string): never
}

function tokenize(path: string): Tokens {
  const list = scan(path)
  let next = 0

  function takeIf(accepts: (token: Token) => boolean): Token | undefined {
    const token = list[next]
    if (token === undefined || !accepts(token)) return undefined
    next += 1
    return token
  }

  function fail(expected: string): never {
    const token = list[next]
    const found = token === undefined ? 'its end' : `“${token.text}” at position ${token.start}`
    throw new PathError(`The path “${path}” has ${found} where ${expected} is expected`)
  }

  return {
    fail,
    current: () => list[next],
    take: (symbol) => takeIf(({kind, text}) => kind === 'symbol' && text === symbol) !== undefined,
    name() {
      const name = takeIf(({kind}) => kind === 'name')?.text ?? fail('an attribute name')
      if (name !== '__proto__' && name !== 'hasOwnProperty') return name
      throw new PathError(`The path “${path}” uses the name “${name}”, which no document may have`)
    },
    number() {
      const token = takeIf(({kind, text}) => kind === 'number' && !text.includes('.'))
      return token === undefined ? undefined : Number(token.text)
    },
    operator: () => takeIf(({kind, text}) => kind === 'symbol' && /^(?:[=!<>]=|[<>])$/.test(text))?.text,
    literal() {
      const token = takeIf(
        ({kind, text}) => kind === 'string' || kind === 'number' || text === 'true' || text === 'false',
      )
      if (token === undefined) return fail('a string in double quotes, a number, true or false')
      if (token.kind === 'string') return token.text
      return token.kind === 'number' ? Number(token.text) : token.text === 'true'
    },
  }
}

function scan(path: string): Token[] {
  const tokens: Token[] = []
  tokenPattern.lastIndex = 0
  while (tokenPattern.lastIndex < path.length) {
    const start = tokenPattern.lastIndex
    const groups = tokenPattern.exec(path)?.groups
    if (groups === undefined) {
      throw new PathError(`The path “${path}” has “${path.slice(start, start + 1)}” at position ${start}`)
    }
    tokens.push({...tokenOf(groups), start})
  }
  return tokens
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Omit<Token, 'start'> {
  const {single, double, number, name, symbol = ''} = groups
  if (single !== undefined) return {kind: 'name', text: unquote(single)}
  if (double !== undefined) return {kind: 'string', text: unquote(double)}
  if (number !== undefined) return {kind: 'number', text: number}
  return name === undefined ? {kind: 'symbol', text: symbol} : {kind: 'name', text: name}
}

function unquote(quoted: string): string {
  return quoted.slice(1, -1).replaceAll(/\\(.)/g, '$1')
}
