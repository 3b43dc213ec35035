import type {Block, ListPlace, Mark, Span} from '../../../pipeline/parse/block.ts'

type Words = string | readonly Span[]

/** A run of text as tests write it: `span('bold', 'strong')`. */
export function span(text: string, ...marks: Mark[]): Span {
  return {text, marks}
}

export function link(text: string, href: string): Span {
  return {text, marks: [], href}
}

export function item(list: number, depth: number = 1, ordered: boolean = false): ListPlace {
  return {list, depth, ordered}
}

export function heading(line: number, level: number, words: Words): Block {
  return {kind: 'heading', level, ...content(line, words)}
}

export function paragraph(line: number, words: Words, place?: ListPlace): Block {
  return {kind: 'paragraph', ...(place && {item: place}), ...content(line, words)}
}

export function listItem(line: number, place: ListPlace, words: Words): Block {
  return {kind: 'listItem', item: place, ...content(line, words)}
}

export function navigation(line: number, text: string, href?: string): Block {
  const words = href === undefined ? text : [link(text, href)]
  return {kind: 'navigation', ...(href !== undefined && {href}), ...content(line, words)}
}

export function plain(
  kind: 'question' | 'answer' | 'quote' | 'other' | 'button',
  line: number,
  words: Words,
): Block {
  return {kind, ...content(line, words)}
}

export function content(line: number, words: Words): Pick<Block, 'text' | 'spans' | 'line'> {
  if (typeof words !== 'string') return {text: words.map(({text}) => text).join(''), spans: words, line}
  return {text: words, spans: words === '' ? [] : [span(words)], line}
}
