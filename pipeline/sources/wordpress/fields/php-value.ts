/**
 * Reads a value as PHP serialises it. Lengths are taken for hints alone, since exports change line ends.
 *
 * @returns Nothing where the text is no such value, or nests deeper than {@link maxDepth}.
 */
export function readPhp(written: string): unknown {
  const text = written.trim()
  if (!/^[aO]:\d/.test(text)) return undefined
  const reader = createReader(text)
  return reader.value(0)
}

const maxDepth = 100

function createReader(text: string) {
  let at = 0
  return {value}

  function value(depth: number): unknown {
    const kind = text.charAt(at)
    if (kind === 'N') return void take(/N;/y)
    if (kind === 's') return string()
    if (kind === 'a') return list(/a:\d+:\{/y, depth)
    if (kind === 'O') return list(/O:\d+:"[^"]{0,200}":\d+:\{/y, depth)
    const [, number = ''] = take(/[bidrR]:([^;]{1,40});/y) ?? []
    return kind === 'b' ? number === '1' : Number(number)
  }

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found !== null) at = pattern.lastIndex
    return found
  }

  function string(): string | undefined {
    const length = take(/s:(\d{1,9}):"/y)?.[1]
    if (length === undefined) return undefined
    const start = at
    const told = start + unitsOf(start, Number(length))
    const end = text.startsWith('";', told) ? told : endOfString(start)
    if (end === -1) return undefined
    at = end + 2
    return text.slice(start, end)
  }

  /** How many units of the text some bytes of UTF-8 are. */
  function unitsOf(start: number, bytes: number): number {
    let left = bytes
    let place = start
    while (left > 0 && place < text.length) {
      const code = text.charCodeAt(place)
      left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xe000 ? 2 : 3
      place += 1
    }
    return place - start
  }

  function endOfString(start: number): number {
    const ending = /";(?=[abdisNOrR]:|N;|\}|$)/g
    ending.lastIndex = start
    return ending.exec(text)?.index ?? -1
  }

  function list(opening: RegExp, depth: number): unknown {
    if (depth >= maxDepth || take(opening) === null) return undefined
    const entries: [string, unknown][] = []
    while (at < text.length && text.charAt(at) !== '}') {
      const before = at
      const key = value(depth + 1)
      const inner = value(depth + 1)
      if (at === before || (typeof key !== 'string' && typeof key !== 'number')) return undefined
      entries.push([String(key), inner])
    }
    at += 1
    const isList = entries.every(([key], index) => key === String(index))
    return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
  }
}
