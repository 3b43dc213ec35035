import {escapeHtml, htmlElement} from '../markup.ts'
import {isCard, readCard} from './cards.ts'
import {html, type Part, type Rendering, sectionHeading, unknownCard} from './part.ts'
import {parsedJson, type Row, rowIn, rowsOf, textIn} from './row.ts'
import {isRecord} from '../../parse/untyped.ts'

/** The text of a post as the editor of Ghost 5 and later keeps it; nothing where it is none. */
export function readLexical(text: string | undefined, rendering: Rendering): Part[] | undefined {
  const value = parsedJson(text)
  if (!isRecord(value) || !isRecord(value['root'])) return undefined
  return rowsOf(rowIn(value, 'root')['children']).flatMap((node) => readBlock(node, rendering))
}

function readBlock(node: Row, rendering: Rendering): Part[] {
  const type = typeOf(node)
  const name = blockNames.get(type) ?? headingName(type, node)
  if (name !== undefined) return html(nonEmpty(name, inline(node, 0)))
  if (type === 'list') return html(list(node, 0))
  if (isCard(type)) return readCard(type, node, rendering)
  const words = inline(node, 0)
  return words === '' ? readCard(type, node, rendering) : unknownCard(type, `<p>${words}</p>`, rendering)
}

const typeOf = (node: Row): string => textIn(node, 'type') ?? 'node'

const blockNames: ReadonlyMap<string, string> = new Map([
  ['paragraph', 'p'],
  ['quote', 'blockquote'],
  ['extended-quote', 'blockquote'],
  ['aside', 'blockquote'],
])

function headingName(type: string, node: Row): string | undefined {
  if (type !== 'heading' && type !== 'extended-heading') return undefined
  const tag = textIn(node, 'tag') ?? ''
  return sectionHeading(tag) ?? 'h2'
}

const nonEmpty = (name: string, inner: string): string => (inner === '' ? '' : htmlElement(name, {}, inner))

/** A list; the lists within it stand in items of their own. */
function list(node: Row, depth: number): string {
  const name = node['listType'] === 'number' || node['tag'] === 'ol' ? 'ol' : 'ul'
  const items = rowsOf(node['children']).map((item) => {
    const words = typeOf(item) === 'listitem' ? inline(item, depth + 1) : inlineNode(item, depth + 1)
    return `<li>${words}</li>`
  })
  return htmlElement(name, {}, items.join(''))
}

/** Deeper than any editor nests: what lies below is read as flat text. */
const maxDepth = 200

function inline(node: Row, depth: number): string {
  if (depth > maxDepth) return flatText(node)
  return rowsOf(node['children'])
    .map((child) => inlineNode(child, depth + 1))
    .join('')
}

function inlineNode(node: Row, depth: number): string {
  const type = typeOf(node)
  if (type === 'linebreak') return '<br>'
  if (type === 'tab') return ' '
  if (type === 'list') return list(node, depth)
  if (type === 'link' || type === 'autolink' || type === 'at-link')
    return htmlElement('a', {href: textIn(node, 'url')}, inline(node, depth))
  if (typeof node['text'] === 'string') return marked(node['text'], node['format'])
  const words = inline(node, depth)
  return type === 'paragraph' ? `<p>${words}</p>` : words
}

/** The bits of a text's format, from the outermost mark in. */
const marks = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
] as const

function marked(text: string, format: unknown): string {
  const bits = typeof format === 'number' ? format : 0
  return marks.reduceRight(
    (inner, [bit, name]) => ((bits & bit) === 0 ? inner : htmlElement(name, {}, inner)),
    escapeHtml(text),
  )
}

function flatText(node: Row): string {
  const texts: string[] = []
  const waiting: Row[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next['text'] === 'string') texts.push(escapeHtml(next['text']))
    for (const child of rowsOf(next['children']).toReversed()) waiting.push(child)
  }
  return texts.join(' ')
}
