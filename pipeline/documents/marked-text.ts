import type {Span} from '../parse/block.ts'
import {reference} from './document.ts'

/** `markDefs` and `children` of a block: its words with their marks, links and footnotes. */
export function markedText(
  key: string,
  spans: readonly Span[],
  footnotes: ReadonlyMap<string, string>,
): {markDefs: unknown[]; children: unknown[]} {
  if (spans.every(isPlain))
    return {markDefs: [], children: spans.map((span, index) => child(key, span, index))}
  const hrefs = [...new Set(spans.flatMap(({href}) => href ?? []))]
  const cited = [...new Set(spans.flatMap((span) => citedBy(span, footnotes)))]
  return {
    markDefs: [
      ...hrefs.map((href, index) => ({_type: 'link', _key: `${key}l${index}`, href})),
      ...cited.map((id, index) => ({
        _type: 'citationMark',
        _key: `${key}c${index}`,
        citation: reference(id),
      })),
    ],
    children: spans.map((span, index) => {
      const link = span.href === undefined ? [] : [`${key}l${hrefs.indexOf(span.href)}`]
      const citations = citedBy(span, footnotes).map((id) => `${key}c${cited.indexOf(id)}`)
      return child(key, span, index, [...span.marks, ...link, ...citations])
    }),
  }
}

/** Most texts have neither links nor footnotes. */
const isPlain = ({href, notes}: Span): boolean => href === undefined && notes === undefined

const child = (key: string, {text, marks}: Span, index: number, all: readonly string[] = marks): object => ({
  _type: 'span',
  _key: `${key}s${index}`,
  text,
  marks: all,
})

const citedBy = ({notes = []}: Span, footnotes: ReadonlyMap<string, string>): string[] =>
  [...new Set(notes)].flatMap((note) => footnotes.get(note) ?? [])
