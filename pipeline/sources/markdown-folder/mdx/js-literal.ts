/**
 * Reads code that is a literal: a text, a number, a list or an object of these. Nothing is run.
 *
 * @returns `undefined` for every other code.
 */
export function jsLiteral(code: string): unknown {
  const reader = {code, at: 0, depth: 0}
  try {
    const value = readValue(reader)
    skipBlank(reader)
    return reader.at === code.length ? value : undefined
  } catch (error) {
    if (error instanceof NoLiteral) return undefined
    throw error
  }
}

class NoLiteral extends Error {
  override name = 'NoLiteral'
}

interface Reader {
  readonly code: string
  at: number
  depth: number
}

const MOST_DEPTH = 20

function readValue(reader: Reader): unknown {
  const character = next(reader)
  if (character === '[') return readMembers(reader, ']', () => readValue(reader))
  if (character === '{') return Object.fromEntries(readMembers(reader, '}', () => readPair(reader)))
  return readScalar(reader)
}

function readMembers<Member>(reader: Reader, end: string, read: () => Member): Member[] {
  reader.at += 1
  reader.depth += 1
  if (reader.depth > MOST_DEPTH) throw new NoLiteral()
  const members: Member[] = []
  while (next(reader) !== end) {
    members.push(read())
    if (next(reader) === ',') reader.at += 1
    else if (next(reader) !== end) throw new NoLiteral()
  }
  reader.at += 1
  reader.depth -= 1
  return members
}

function readPair(reader: Reader): [string, unknown] {
  const name = take(reader, /[\w$]+/y) ?? readScalar(reader)
  if (next(reader) !== ':') throw new NoLiteral()
  reader.at += 1
  return [String(name), readValue(reader)]
}

function readScalar(reader: Reader): unknown {
  next(reader)
  const text = take(reader, /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|`(?:[^`\\$]|\\[^])*`/y)
  if (text !== undefined) return unescaped(text.slice(1, -1))
  const word = take(reader, /-?\d[\d.]*|true\b|false\b|null\b|undefined\b/y)
  if (word === undefined) throw new NoLiteral()
  if (/^[-\d]/.test(word)) return Number(word)
  return word === 'true' ? true : word === 'false' ? false : undefined
}

const unescaped = (text: string): string =>
  text.replaceAll(/\\(?:u([\da-f]{4})|([^]))/gi, (_, code: string | undefined, sign: string) =>
    code === undefined ? (sign === 'n' ? '\n' : sign) : String.fromCharCode(Number.parseInt(code, 16)),
  )

function take(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.code)?.[0]
  reader.at += found?.length ?? 0
  return found
}

/** The next character that is no blank, and no part of a comment. */
function next(reader: Reader): string | undefined {
  skipBlank(reader)
  return reader.code[reader.at]
}

function skipBlank(reader: Reader): void {
  take(reader, /(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*)*/y)
}
