import type {Span} from '../parse/block.ts'

/** The part of `spans` between two offsets of their joined text, without white space at its ends. */
export function sliceSpans(spans: readonly Span[], from: number, to = Infinity): Span[] {
  const text = spans.map((span) => span.text).join('')
  const inside = text.slice(from, to)
  const start = from + inside.length - inside.trimStart().length
  const end = start + inside.trim().length
  let offset = 0
  return spans.flatMap((span) => {
    const begin = offset
    offset += span.text.length
    const part = span.text.slice(Math.max(0, start - begin), Math.max(0, end - begin))
    return part === '' ? [] : [{...span, text: part}]
  })
}
