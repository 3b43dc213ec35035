import {bracePairs} from './brace-pairs.ts'

/** A piece of MDX. */
export type Piece = string | Expression | Component

export interface Expression {
  readonly kind: 'expression'
  readonly code: string
}

export interface Component {
  readonly kind: 'component'
  readonly name: string
  /** In the order in which they are written; those in braces as code. */
  readonly attributes: readonly Attribute[]
  readonly children: readonly Piece[]
}

export interface Attribute {
  readonly name: string
  readonly text?: string
  readonly code?: string
}

/** Reads text without code blocks into its components; one that nothing closes has no children. */
export function mdxTree(text: string): readonly Piece[] {
  const pairs = bracePairs(text)
  const top: Piece[] = []
  const open: {readonly tag: Tag; readonly children: Piece[]}[] = []
  const pieces = (): Piece[] => open.at(-1)?.children ?? top
  const close = (): void => {
    const closed = open.pop()
    if (closed !== undefined)
      pieces().push({kind: 'component', ...nameOf(closed.tag), children: closed.children})
  }
  const flatten = (): void => {
    const unclosed = open.pop()
    if (unclosed === undefined) return
    pieces().push({kind: 'component', ...nameOf(unclosed.tag), children: []})
    for (const child of unclosed.children) pieces().push(child)
  }
  let position = 0
  start.lastIndex = 0
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    const {index} = found
    const end = text[index] === '{' ? pairs.get(index) : undefined
    const tag = end === undefined && text[index] === '<' ? tagAt(text, index, pairs) : undefined
    if (end === undefined && tag === undefined) continue
    if (index > position) pieces().push(text.slice(position, index))
    position = end === undefined ? (tag?.end ?? index) : end + 1
    start.lastIndex = position
    if (end !== undefined) pieces().push({kind: 'expression', code: text.slice(index + 1, end)})
    else if (tag?.shape === 'closes') {
      const at = open.findLastIndex(({tag: {name}}) => name === tag.name)
      for (let unclosed = at < 0 ? 0 : open.length - at - 1; unclosed > 0; unclosed -= 1) flatten()
      if (at >= 0) close()
    } else if (tag?.shape === 'opens' && open.length < MOST_DEPTH) open.push({tag, children: []})
    else if (tag) pieces().push({kind: 'component', ...nameOf(tag), children: []})
  }
  if (position < text.length) pieces().push(text.slice(position))
  while (open.length > 0) flatten()
  return top
}

/** More is no work of a writer. */
const MOST_DEPTH = 30

const start = /\{|<\/?[A-Z]/g

interface Tag {
  readonly name: string
  readonly shape: 'opens' | 'closes' | 'alone'
  readonly attributes: readonly Attribute[]
  readonly end: number
}

const nameOf = ({name, attributes}: Tag): Pick<Component, 'name' | 'attributes'> => ({name, attributes})

function tagAt(text: string, index: number, pairs: ReadonlyMap<number, number>): Tag | undefined {
  opening.lastIndex = index
  const [head = '', slash, name = ''] = opening.exec(text) ?? []
  if (name === '') return undefined
  const attributes: Attribute[] = []
  let at = index + head.length
  for (;;) {
    const found = takeAt(attribute, text, at)
    at += found?.[0].length ?? 0
    const [, written, double, single] = found ?? []
    if (text[at] === '{') {
      const end = pairs.get(at)
      if (end === undefined) return undefined
      attributes.push({name: written ?? '', code: text.slice(at + 1, end)})
      at = end + 1
    } else if (written !== undefined) attributes.push({name: written, text: double ?? single ?? ''})
    else break
  }
  const [closing, alone] = takeAt(ending, text, at) ?? []
  if (closing === undefined) return undefined
  const shape = slash === '/' ? 'closes' : alone === '/' ? 'alone' : 'opens'
  return {name, shape, attributes, end: at + closing.length}
}

const opening = /<(\/?)([A-Z][\w.]*)/y
/** Its value is what stands in quotes, or in the braces that follow. */
const attribute = /\s*(?:([\w:.-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(?=\{)))?|(?=\{))/y
const ending = /\s*(\/?)>/y

function takeAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
