import {isRecord} from '../untyped.ts'
import {limitNesting} from './limit-nesting.ts'

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
  faqs: 'Frequently asked questions',
  faq: 'Frequently asked questions',
}

/** The keys under which front matter may hold a part of the article. */
export const sectionKeys: readonly string[] = Object.keys(headings)

/** Whether a value is a part of an article: a list of texts, of names with texts, or of questions with answers. */
export const isSection = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => itemOf(item) !== undefined) &&
  !areAddresses(value)

/** Whether texts name other pages as their addresses do: “cold-laser-therapy”. */
const areAddresses = (texts: readonly unknown[]): boolean =>
  texts.every((text) => typeof text === 'string' && /^[a-z\d]+(?:-[a-z\d]+)*$/.test(text)) &&
  texts.filter((text) => String(text).includes('-')).length * 2 > texts.length

/**
 * Whether the text of an article says what front matter lists for its template: the same questions, or below a heading
 * for it a list with most words of each item.
 */
export function isListedIn(body: string, key: string, value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const questions = value.flatMap((item) => (isRecord(item) ? (textOf(item, ['question', 'q']) ?? []) : []))
  if (questions.length > 0)
    return questions.slice(0, MOST_COMPARED).every((question) => body.includes(question.trim()))
  const heading = headingWords[headings[key] ?? '']
  if (heading === undefined) return false
  const parts = body.split(/^#{1,6} |<h[1-6]\b[^>]*>/im).slice(1)
  const told = parts.filter(
    (part) => heading.test(part.split('\n')[0] ?? '') && (part.match(listLine)?.length ?? 0) >= FEWEST_ITEMS,
  )
  const said = new Set(told.flatMap(wordsOf))
  return value.every((item) => {
    const listed = itemOf(item)
    const words = wordsOf(listed === undefined ? '' : itemMarkdown(listed))
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
}

/** A part of an article that front matter lists for the template of its page. */
export interface ListedSection {
  readonly heading: string
  readonly items: readonly ListedItem[]
}

/** A question with its answer, a name with a text behind it, or one of both; each in Markdown or plain words. */
export type ListedItem =
  | {readonly question: string; readonly answer: string}
  | {readonly name?: string; readonly text?: string}

/** What a key of {@link sectionKeys} lists. */
export function listedSection(key: string, value: unknown): ListedSection {
  const items: unknown[] = Array.isArray(value) ? value : []
  return {heading: headings[key] ?? key, items: items.flatMap((item) => itemOf(item) ?? [])}
}

/** Sections as Markdown, each under a heading of its own; empty where there are none. */
export const sectionsMarkdown = (sections: readonly ListedSection[]): string =>
  sections
    .map(
      ({heading, items}) => limitNesting(`\n\n## ${heading}\n\n${items.map(itemMarkdown).join('\n')}\n`).text,
    )
    .join('')

function itemOf(item: unknown): ListedItem | undefined {
  if (typeof item === 'string') return item.trim() === '' ? undefined : {text: line(item)}
  if (!isRecord(item)) return undefined
  const [question, answer] = [textOf(item, ['question', 'q']), textOf(item, ['answer', 'a'])]
  if (question !== undefined && answer !== undefined) return {question: line(question), answer}
  const name = textOf(item, nameKeys)
  const text = textOf(item, ['description', 'text', 'content', 'body', 'details', 'detail'])
  if (name === undefined && text === undefined) return undefined
  return {...(name !== undefined && {name: line(name)}), ...(text !== undefined && {text: line(text)})}
}

function itemMarkdown(item: ListedItem): string {
  if ('question' in item) return `\n### ${item.question}\n\n${item.answer}\n`
  const {name, text} = item
  if (name === undefined) return `- ${text ?? ''}`
  return text === undefined ? `- ${name}` : `- **${name}:** ${text}`
}

/** What templates call the name of an item. */
const nameKeys =
  'name title label heading symptom sign cause factor risk treatment therapy option exercise step tip'.split(
    ' ',
  )

function textOf(item: Readonly<Record<string, unknown>>, keys: readonly string[]): string | undefined {
  const texts = keys.map((key) => item[key]).filter((value) => typeof value === 'string')
  return texts.find((text) => text.trim() !== '')
}

const line = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')
