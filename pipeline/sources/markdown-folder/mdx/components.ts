import {itemOf, type ListedItem, thingMarkdown} from '../../../parse/markdown/front-matter-items.ts'
import {isRecord} from '../../../parse/untyped.ts'
import {capitalise} from '../../../text/capitalise.ts'
import {escapeHtml, figure} from '../../markup.ts'
import {isBox} from '../box-line.ts'
import {mediaTag} from '../media-tag.ts'
import {componentKind} from './component-kinds.ts'

/** The values of a component's attributes, as far as they can be told without running code. */
export interface ComponentValues {
  readonly texts: ReadonlyMap<string, string>
  readonly lists: ReadonlyMap<string, readonly unknown[]>
}

/** Where a component stands: within a line of text it can only be text. */
export interface ComponentPlace {
  readonly isInline: boolean
}

/**
 * A component as Markdown: the words that it prints itself, its lists, and what stands within it.
 *
 * @param inner What stands within it, as Markdown that starts at the first column.
 */
export function componentMarkdown(
  name: string,
  values: ComponentValues,
  inner: string,
  {isInline}: ComponentPlace,
): string {
  const {texts} = values
  const kind = componentKind(name)
  const [head, ...further] = headNames.flatMap((attribute) => wordsIn(texts, attribute))
  const rest = [...further, ...restNames.flatMap((attribute) => wordsIn(texts, attribute))]
  const framed = frame(texts.get('caption'), inner)
  if (framed !== undefined) return framed
  const link = texts.get('href') ?? texts.get('to')
  if (isInline || kind === 'link')
    return inlineWords(inner.trim() === '' ? (head ?? rest.join(' ')) : inner, link, toldOf(texts))
  const body = [...rest, ...listsOf(name, values), inner].filter((part) => part.trim() !== '')
  if (kind === 'fold' && head !== undefined)
    return body.length === 0 ? `**${head}**` : folded(head, body.join('\n\n'))
  if (kind === 'box') return quoted(head ?? boxName(name, texts), body.join('\n\n'))
  if (head === undefined) return body.length === 1 && body[0] === inner ? inner : apart(body.join('\n\n'))
  const title = link === undefined ? `**${head}**` : `**[${head}](<${link}>)**`
  if (kind === 'tab' || body.length !== 1 || /^\s*\n/.test(inner)) return apart([title, ...body].join('\n\n'))
  const colon = /[.:!?]$/.test(head) ? '' : ':'
  return apart(`${title.slice(0, -2)}${colon}** ${body.join('').trim()}`)
}

/** Attributes that stand above the rest of a component, likeliest first. */
const headNames = ['title', 'question', 'heading', 'header', 'label', 'summary', 'q']
/** Attributes that a component prints below its title. */
const restNames = ['answer', 'a', 'description', 'subtitle', 'text', 'body', 'content', 'caption', 'quote']
/** Of these only what is more than one word can be meant for readers. */
const unsure: ReadonlySet<string> = new Set(['a', 'body', 'content', 'text', 'q'])

/** Attributes whose values readers see. */
export const printed: ReadonlySet<string> = new Set([
  ...headNames,
  ...restNames,
  'items',
  'faqs',
  'questions',
  'steps',
])

function wordsIn(texts: ReadonlyMap<string, string>, name: string): string[] {
  const text = texts.get(name)?.trim() ?? ''
  return text === '' || (unsure.has(name) && !/\s/.test(text)) ? [] : [text]
}

/** A picture within a component that gives it a caption. */
function frame(caption: string | undefined, inner: string): string | undefined {
  const [, alt, markdown, html] =
    /^\s*(?:!\[([^\]]*)\]\(<?([^()<>\s]+)>?\)|(<img\b[^<>]*>))\s*$/.exec(inner) ?? []
  if (caption === undefined) return undefined
  if (markdown !== undefined) return figure(markdown, {alt, caption: escapeHtml(caption)})
  return html && `<figure>${html}<figcaption>${escapeHtml(caption)}</figcaption></figure>`
}

function inlineWords(written: string, link: string | undefined, told: string | undefined): string {
  const words = told === undefined ? written : `${written} (${told})`
  const isPlain = link !== undefined && words.trim() !== '' && !/[\n[]/.test(words.trim())
  return isPlain ? `[${words.trim()}](<${link}>)` : words
}

/** What a component says of its words when a reader points at them. */
const toldOf = (texts: ReadonlyMap<string, string>): string | undefined =>
  ['tip', 'tooltip', 'definition', 'explanation'].flatMap((name) => texts.get(name) ?? [])[0]

/** Apart from what stands around, so that what it holds is read as Markdown. */
const apart = (markdown: string): string => `\n\n${markdown}\n\n`

const folded = (head: string, body: string): string =>
  apart(`<details><summary>${escapeHtml(head)}</summary>\n\n${trimmed(body)}\n\n</details>`)

function quoted(title: string | undefined, body: string): string {
  const lines = trimmed(body).split('\n')
  const goesOn = /^\p{Ll}/u.test(lines[0] ?? '')
  const above = title === undefined ? [] : [`**${title}**${goesOn ? '<br>' : '<br><br>'}`]
  return apart([...above, ...lines].map((line) => `> ${line}`.trimEnd()).join('\n'))
}

const trimmed = (text: string): string => text.replaceAll(/^(?:[ \t]*\n)+|\s+$/g, '')

function boxName(name: string, texts: ReadonlyMap<string, string>): string | undefined {
  const kind = [texts.get('type'), texts.get('variant'), texts.get('kind'), name].find(
    (word) =>
      word !== undefined &&
      isBox(word) &&
      !/^(?:callout|admonition|alert|notice|aside|box|panel)$/i.test(word),
  )
  return kind === undefined ? undefined : capitalise(kind.toLowerCase())
}

/** Lists that a component is given as code: of things, of questions with answers, of pictures. */
function listsOf(name: string, {lists}: ComponentValues): string[] {
  return [...lists].flatMap(([key, list]) => {
    const kind = /faq|question|accordion/i.test(`${name} ${key}`)
      ? ('questions' as const)
      : ('things' as const)
    const items = list.flatMap((item) => itemOf(item, kind) ?? [])
    const pictures = list.flatMap((item) =>
      isRecord(item) || typeof item === 'string' ? pictureOf(item) : [],
    )
    if (pictures.length === list.length) return pictures.join('\n\n')
    return items.length === list.length ? joined(items.map(itemMarkdown)) : []
  })
}

const joined = (items: readonly string[]): string =>
  items.join(items.some((item) => item.startsWith('<')) ? '\n\n' : '\n')

function pictureOf(item: string | Readonly<Record<string, unknown>>): string[] {
  const named = typeof item === 'string' ? {src: item} : item
  const entries = Object.entries(named).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const media = mediaTag('Gallery', {named: new Map(entries), placed: []})
  return media === undefined ? [] : [media]
}

const itemMarkdown = (item: ListedItem): string =>
  'question' in item ? folded(item.question, item.answer).trim() : thingMarkdown(item)
