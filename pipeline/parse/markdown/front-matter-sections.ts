import {isRecord} from '../untyped.ts'
import {itemOf, type ListedItem, type ListedKind, thingMarkdown, unreadFields} from './front-matter-items.ts'
import {limitNesting} from './limit-nesting.ts'

export type {ListedItem} from './front-matter-items.ts'

/** Headings of what front matter lists for the template of a page, by key in lower case without `-` and `_`. */
const headings: Readonly<Record<string, string>> = {
  symptoms: 'Symptoms',
  commonsymptoms: 'Symptoms',
  signs: 'Symptoms',
  signsandsymptoms: 'Symptoms',
  causes: 'Causes',
  commoncauses: 'Causes',
  riskfactors: 'Risk factors',
  workplaceriskfactors: 'Risk factors',
  symptomslist: 'Symptoms',
  keysymptoms: 'Symptoms',
  signssymptoms: 'Symptoms',
  causeslist: 'Causes',
  triggers: 'Triggers',
  commontriggers: 'Triggers',
  maincauses: 'Causes',
  treatmentslist: 'Treatment',
  treatments: 'Treatment',
  treatment: 'Treatment',
  treatmentoptions: 'Treatment',
  exercises: 'Exercises',
  prevention: 'Prevention',
  keytakeaways: 'Key takeaways',
  takeaways: 'Key takeaways',
  redflags: 'When to seek help',
  warningsigns: 'When to seek help',
  whentoseekhelp: 'When to seek help',
  whentoseeadoctor: 'When to seek help',
  overview: 'Overview',
  diagnosis: 'Diagnosis',
  selfcare: 'Self-care',
  homecare: 'Self-care',
  recovery: 'Recovery',
  faqs: 'Frequently asked questions',
  faq: 'Frequently asked questions',
  faqitems: 'Frequently asked questions',
  questions: 'Frequently asked questions',
  references: 'References',
  citations: 'References',
  bibliography: 'References',
  sources: 'References',
}

/** The keys under which front matter may hold a part of the article. */
export const sectionKeys: readonly string[] = Object.keys(headings)

/** A part of an article that front matter holds for the template of its page. */
export interface ListedSection {
  readonly heading: string
  /** Stands above the items, in Markdown. */
  readonly text?: string
  readonly items: readonly ListedItem[]
}

/** What a key of {@link sectionKeys} holds. */
export function listedSection(key: string, value: unknown): ListedSection {
  const {text, items} = partOf(key, value) ?? {items: []}
  const kind = kindOf(key)
  return {
    heading: headings[key] ?? key,
    ...(text !== undefined && {text}),
    items: items.flatMap((item) => itemOf(item, kind) ?? []),
  }
}

/**
 * Whether a value is a part of an article: a text, or a list of texts, of names with texts, of questions with answers or
 * of works, which may stand in a group with its title.
 */
export const isSection = (key: string, value: unknown): boolean => partOf(key, value) !== undefined

/** The fields of a part of an article that are not read. */
export function unreadIn(key: string, value: unknown): string[] {
  const {items = [], unread = []} = partOf(key, value) ?? {}
  return [...new Set([...unread, ...items.flatMap((item) => unreadFields(item, kindOf(key)))])]
}

interface Part {
  readonly text?: string
  readonly items: readonly unknown[]
  readonly unread?: readonly string[]
}

function partOf(key: string, value: unknown): Part | undefined {
  if (typeof value === 'string') return /\S\s+\S/.test(value) ? {text: value.trim(), items: []} : undefined
  if (Array.isArray(value)) {
    const items: unknown[] = value.filter((item) => item !== null && item !== '')
    const isRead = items.length > 0 && items.every((item) => itemOf(item, kindOf(key)) !== undefined)
    return isRead && !areAddresses(items) ? {items} : undefined
  }
  return isRecord(value) ? groupOf(key, value) : undefined
}

/** “{title: …, items: […]}”, or answers by their questions. */
function groupOf(key: string, group: Readonly<Record<string, unknown>>): Part | undefined {
  const entries = Object.entries(group)
  if (entries.length > 0 && entries.every(([name, value]) => name.endsWith('?') && typeof value === 'string'))
    return {items: entries.map(([question, answer]) => ({question, answer}))}
  const [list, ...others] = entries.filter(([, value]) => Array.isArray(value))
  const part = list && partOf(key, list[1])
  if (part === undefined || others.length > 0) return undefined
  const isAbove = ([name, value]: [string, unknown]): boolean => above.has(name) && typeof value === 'string'
  const text = entries.filter(isAbove).map(([, value]) => String(value))
  const unread = entries.filter((entry) => entry !== list && !isAbove(entry)).map(([name]) => name)
  return {...part, unread, ...(text.length > 0 && {text: text.join('\n\n')})}
}

/** Fields of a group that stand above its list. */
const above: ReadonlySet<string> = new Set(
  'title heading subtitle intro introduction description text'.split(' '),
)

function kindOf(key: string): ListedKind {
  const heading = headings[key]
  if (heading === 'References') return 'works'
  return heading === 'Frequently asked questions' ? 'questions' : 'things'
}

/** Whether texts name other pages as their addresses do: “cold-laser-therapy”. */
const areAddresses = (texts: readonly unknown[]): boolean =>
  texts.every((text) => typeof text === 'string' && /^[a-z\d]+(?:-[a-z\d]+)*$/.test(text)) &&
  texts.filter((text) => String(text).includes('-')).length * 2 > texts.length

/**
 * Whether the text of an article says what front matter holds for its template: the same text or questions, or below a
 * heading for it a list with most words of each item.
 */
export function isListedIn(body: string, key: string, value: unknown): boolean {
  const {text, items} = listedSection(key, value)
  if (items.length === 0) return text !== undefined && body.includes(text)
  const questions = items.flatMap((item) => ('question' in item ? item.question : []))
  if (questions.length > 0)
    return questions.slice(0, MOST_COMPARED).every((question) => body.includes(question))
  const heading = headingWords[headings[key] ?? '']
  if (heading === undefined) return false
  const parts = body.split(/^#{1,6} |<h[1-6]\b[^>]*>/im).slice(1)
  const told = parts.filter(
    (part) => heading.test(part.split('\n')[0] ?? '') && (part.match(listLine)?.length ?? 0) >= FEWEST_ITEMS,
  )
  const said = new Set(told.flatMap(wordsOf))
  return items.every((item) => {
    const words = wordsOf(itemMarkdown(item))
    return words.filter((word) => said.has(word)).length * 2 > words.length
  })
}

/** Words that tell one item from another. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []

const listLine = /^[ \t]*(?:[-*+]|\d{1,2}[.)]) \S|<li\b/gim
const FEWEST_ITEMS = 3
/** So many questions tell whether a text has them. */
const MOST_COMPARED = 20

/** Found in the headings of an article by which it lists the same. */
const headingWords: Readonly<Record<string, RegExp>> = {
  Symptoms: /\b(?:symptoms|signs)\b/i,
  Causes: /\bcauses\b/i,
  'Risk factors': /\brisk factors\b/i,
  Treatment: /\btreat(?:ments?|ing)\b/i,
  Exercises: /\b(?:exercises|stretches)\b/i,
  References: /\b(?:references|sources|bibliography)\b/i,
}

/** Sections as Markdown, each under a heading of its own; empty where there are none. */
export const sectionsMarkdown = (sections: readonly ListedSection[]): string =>
  sections
    .map(({heading, text, items}) => {
      const opening = text === undefined ? '' : `${text}\n\n`
      return limitNesting(`\n\n## ${heading}\n\n${opening}${items.map(itemMarkdown).join('\n')}\n`).text
    })
    .join('')

function itemMarkdown(item: ListedItem): string {
  return 'question' in item ? `\n### ${item.question}\n\n${item.answer}\n` : thingMarkdown(item)
}
