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
  Array.isArray(value) && value.length > 0 && value.every((item) => itemOf(item) !== undefined)

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
  const parts = body.split(/^#{1,6} /m).slice(1)
  const told = parts.filter(
    (part) => heading.test(part.split('\n')[0] ?? '') && (part.match(listLine)?.length ?? 0) >= FEWEST_ITEMS,
  )
  const said = new Set(told.flatMap(wordsOf))
  return value.every((item) => {
    const words = wordsOf(itemOf(item) ?? '')
    return words.filter((word) => said.has(word)).length * 2 > words.length
  })
}

/** Words that tell one item from another. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []

const listLine = /^[ \t]*(?:[-*+]|\d{1,2}[.)]) \S/gm
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

/** A part of an article as Markdown, under a heading of its own. */
export function sectionMarkdown(key: string, value: unknown): string {
  const items: unknown[] = Array.isArray(value) ? value : []
  const lines = items.flatMap((item) => itemOf(item) ?? [])
  return limitNesting(`\n\n## ${headings[key] ?? key}\n\n${lines.join('\n')}\n`).text
}

/** One item as Markdown: a question with its answer below, a name with a text behind it, or a text. */
function itemOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item.trim() === '' ? undefined : `- ${line(item)}`
  if (!isRecord(item)) return undefined
  const [question, answer] = [textOf(item, ['question', 'q']), textOf(item, ['answer', 'a'])]
  if (question !== undefined && answer !== undefined) return `\n### ${line(question)}\n\n${answer}\n`
  const name = textOf(item, nameKeys)
  const text = textOf(item, ['description', 'text', 'content', 'body', 'details', 'detail'])
  if (name === undefined) return text === undefined ? undefined : `- ${line(text)}`
  return text === undefined ? `- ${line(name)}` : `- **${line(name)}:** ${line(text)}`
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
