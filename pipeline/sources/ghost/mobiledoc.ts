import {isRecord} from '../../parse/untyped.ts'
import {escapeHtml, figure, htmlElement} from '../markup.ts'
import {readCard} from './cards.ts'
import {html, type Part, type Rendering, sectionHeading, unknownCard} from './part.ts'
import {parsedJson} from './row.ts'

/** The text of a post as the editor of Ghost 1 to 4 keeps it; nothing where it is none. */
export function readMobiledoc(text: string | undefined, rendering: Rendering): Part[] | undefined {
  const value = parsedJson(text)
  if (!isRecord(value) || !Array.isArray(value['sections'])) return undefined
  const post: Post = {
    atoms: lists(value['atoms']),
    cards: lists(value['cards']),
    markups: lists(value['markups']),
    rendering,
  }
  return lists(value['sections']).flatMap((section) => readSection(section, post))
}

type List = readonly unknown[]

/** What the sections of a post name by number. */
interface Post {
  readonly atoms: readonly List[]
  readonly cards: readonly List[]
  readonly markups: readonly List[]
  readonly rendering: Rendering
}

const listOf = (value: unknown): List => (Array.isArray(value) ? value : [])
const lists = (value: unknown): List[] => listOf(value).map(listOf)

const textSection = 1
const imageSection = 2
const listSection = 3
const cardSection = 10

function readSection([kind, name, content]: List, post: Post): Part[] {
  if (kind === textSection) return html(textBlock(name, readMarkers(content, post)))
  if (kind === imageSection) return typeof name === 'string' ? html(figure(name)) : []
  if (kind === listSection) return html(readList(name, content, post))
  if (kind === cardSection) return readCardAt(name, post)
  return unknownCard(`section ${String(kind)}`, '', post.rendering)
}

function textBlock(tag: unknown, words: string): string {
  if (words === '') return ''
  const name = quotes.has(tag) ? 'blockquote' : sectionHeading(tag)
  return htmlElement(name ?? 'p', {}, words)
}

const quotes: ReadonlySet<unknown> = new Set(['blockquote', 'aside', 'pull-quote'])

function readList(tag: unknown, items: unknown, post: Post): string {
  const lines = lists(items).map((markers) => `<li>${readMarkers(markers, post)}</li>`)
  return htmlElement(tag === 'ol' ? 'ol' : 'ul', {}, lines.join(''))
}

function readCardAt(index: unknown, {cards, rendering}: Post): Part[] {
  const [name, content] = cards[Number(index)] ?? []
  if (typeof name !== 'string') return unknownCard(`number ${String(index)}`, '', rendering)
  return readCard(name, isRecord(content) ? content : {}, rendering)
}

/** The words of a section: each marker opens marks, closes the last opened ones, and holds a text or an atom. */
function readMarkers(markers: unknown, post: Post): string {
  const open: string[] = []
  const parts = lists(markers).map(([kind, opened, closed, value]) => {
    const starts = numbers(opened).flatMap((index) => openMarkup(post.markups[index] ?? [], open))
    const words =
      kind === 1 ? atom(post.atoms[Number(value)] ?? []) : escapeHtml(typeof value === 'string' ? value : '')
    return starts.join('') + words + closeMarkups(open, Number(closed))
  })
  return parts.join('') + closeMarkups(open, open.length)
}

const numbers = (value: unknown): number[] => listOf(value).map(Number)

function openMarkup([tag, attributes]: List, open: string[]): string {
  const name = typeof tag === 'string' && /^[a-z]+\d?$/.test(tag) ? tag : 'span'
  open.push(name)
  const pairs = listOf(attributes)
  const href = pairs[pairs.indexOf('href') + 1]
  return name === 'a' && pairs.includes('href') ? `<a href="${escapeHtml(String(href))}">` : `<${name}>`
}

function closeMarkups(open: string[], count: number): string {
  return open
    .splice(Math.max(0, open.length - (count || 0)))
    .toReversed()
    .map((name) => `</${name}>`)
    .join('')
}

function atom([name, text]: List): string {
  return name === 'soft-return' ? '<br>' : escapeHtml(typeof text === 'string' ? text : '')
}
