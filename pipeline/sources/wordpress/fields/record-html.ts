import {isRecord} from '../../../parse/untyped.ts'
import {escapeHtml, htmlElement} from '../../markup.ts'
import {questionAndAnswer} from '../body/html-text.ts'
import {isCode, isProse} from '../body/prose.ts'

/** How the values of a record are read. */
export interface Reading {
  /** Level of the headings that its titles become. */
  readonly level: number
  /** Set where any words are known to be meant for readers; otherwise only those that look like a sentence. */
  readonly isText: boolean
  /** Set where a text is a heading whatever its name. */
  readonly isHeading?: boolean
  /** Set for a record of a list, whose title with “?” is a question. */
  readonly isItem?: boolean
  /** HTML of a picture that a value names; nothing where it names none. */
  readonly picture: (key: string, value: unknown) => string | undefined
}

/**
 * What somebody wrote into a record of fields or settings, as text of the classic editor: titles as headings, questions
 * with their answers as folds, lists of short texts as lists. Settings that are no words are passed over.
 */
export function recordHtml(record: Readonly<Record<string, unknown>>, reading: Reading, depth = 0): string {
  // What a page says to search engines.
  if ('@context' in record) return ''
  const link = linkHtml(record)
  if (link !== undefined) return link
  const entries = Object.entries(record)
    .filter(([key]) => !hiddenKey.test(key))
    .map(([key, value]) => [key, unwrapped(value)] as const)
  const own = {...reading, isItem: false, ...headingOf(record)}
  const inner = {...reading, isItem: false, level: Math.min(6, reading.level + 1)}
  const question = entries.find(([key, value]) =>
    textsIn(key, value, reading).some((text) => isQuestion(text, reading)),
  )
  const rest = joined(
    entries
      .filter((entry) => entry !== question)
      .map(([key, value]) => valueHtml(value, key, typeof value === 'string' ? own : inner, depth + 1)),
  )
  if (question === undefined) return rest
  const asked = String(question[1]).trim()
  return rest === '' ? textHtml({key: question[0], text: asked}, own) : questionAndAnswer(asked, rest)
}

/** What says that the texts of a record are headings, and of which level. */
function headingOf({tag}: Readonly<Record<string, unknown>>): Pick<Reading, 'level' | 'isHeading'> | object {
  const level = typeof tag === 'string' ? /^h([1-6])$/.exec(tag)?.[1] : undefined
  return level === undefined ? {} : {level: Number(level), isHeading: true}
}

const isQuestion = ({key, text}: Text, {isItem = false}: Reading): boolean =>
  isShort(text) && (questionKey.test(key) || (isItem && /\p{L}\?$/u.test(text)))

/** The value for the widest screen, where a builder keeps one for each kind of screen. */
function unwrapped(value: unknown, depth = 0): unknown {
  if (!isRecord(value) || depth > 4) return value
  const inner =
    value['innerContent'] ??
    value['desktop'] ??
    (Object.keys(value).length === 1 ? value['value'] : undefined)
  return inner === undefined ? value : unwrapped(inner, depth + 1)
}

/** A link as a field keeps it: its words, its address, and where it opens. */
function linkHtml(record: Readonly<Record<string, unknown>>): string | undefined {
  const {title, url, ...others} = record
  const isLink =
    typeof title === 'string' &&
    typeof url === 'string' &&
    Object.keys(others).every((key) => key === 'target')
  if (!isLink) return undefined
  return title === '' || url === '' ? '' : `<p>${htmlElement('a', {href: url}, escapeHtml(title))}</p>`
}

/** A list, a record or a text that stands under a key. */
export function valueHtml(value: unknown, key: string, reading: Reading, depth = 0): string {
  if (depth > maxDepth) return ''
  const picture = reading.picture(key, value)
  if (picture !== undefined) return picture
  if (typeof value === 'string')
    return textsIn(key, value, reading)
      .map((each) => textHtml(each, reading))
      .join('')
  if (isRecord(value)) return recordHtml(value, reading, depth)
  if (!Array.isArray(value)) return ''
  const items: unknown[] = value
  const lines = items.map((item) => lineOf(item, key, reading))
  if (items.length > 0 && lines.every((line) => line !== undefined))
    return `<ul>\n${lines.map((line) => `<li>${line}</li>`).join('\n')}\n</ul>`
  return joined(items.map((item) => valueHtml(item, key, {...reading, isItem: true}, depth + 1)))
}

/** Deeper than any editor nests. */
const maxDepth = 200

interface Text {
  readonly key: string
  readonly text: string
}

/** A key with its value, where that is words. */
function textsIn(key: string, value: unknown, reading: Reading): Text[] {
  if (typeof value !== 'string' || hiddenKey.test(key)) return []
  const text = value.trim()
  const plain = text.replaceAll(/<[^<>]*>/g, ' ').trim()
  if (isCode(plain)) return []
  const isNamed = isTitle(key, reading) || questionKey.test(key) || textKey.test(key)
  const isShown = reading.isText || (isNamed && !token.test(plain))
  const isWords = isProse(plain) || (isShown && /\p{L}{2}/u.test(plain) && !setting.test(plain))
  const isMarkup = /\p{L}{2}/u.test(plain) && /<(?:p|ul|ol|h[1-6]|strong|em|br)\b/i.test(text)
  return isWords || isMarkup || /<(?:img|iframe|video|audio)\b/i.test(text) ? [{key, text}] : []
}

const isTitle = (key: string, {isText, isHeading = false}: Reading): boolean =>
  titleKey.test(key) || (isText && nameKey.test(key)) || (isHeading && /^(?:text|content)$/.test(key))

/** One short text, or a name with one, as a list has it. */
function lineOf(item: unknown, key: string, reading: Reading): string | undefined {
  if (typeof item === 'string')
    return textsIn(key, item, reading).length > 0 && isLine(item) ? item.trim() : undefined
  if (!isRecord(item)) return undefined
  const values = Object.entries(item).filter(([name, value]) => value !== '' && !hiddenKey.test(name))
  const isSole = values.length === 1 && !token.test(String(values[0]?.[1]))
  const inItem = {...reading, isItem: true, isText: reading.isText || isSole}
  const texts = values.flatMap(([name, value]) => textsIn(name, value, inItem))
  const [first, second] = texts
  if (
    first === undefined ||
    texts.length > 2 ||
    texts.length < values.length ||
    !texts.every(({text}) => isLine(text))
  )
    return undefined
  if (isQuestion(first, inItem)) return undefined
  if (second === undefined) return first.text
  return isTitle(first.key, inItem) && isShort(first.text)
    ? `<strong>${first.text}:</strong> ${second.text}`
    : undefined
}

const isLine = (text: string): boolean =>
  !/\n|<(?!\/?(?:a|b|strong|em|i|sup|sub|span|code)\b)/i.test(text.trim()) && text.length < 600
const isShort = (text: string): boolean => text.length < 150 && !/[<\n]/.test(text)

const textHtml = ({key, text}: Text, reading: Reading): string =>
  isTitle(key, reading) && isShort(text) ? `<h${reading.level}>${text}</h${reading.level}>` : text

const joined = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('\n\n')

/** Whether a key is one of some words, or ends with one: `hero_title`, `panelTitle`. */
const keyOf = (words: string): RegExp =>
  new RegExp(
    `(?:^|[_-])(?:${words})(?:[_-]text)?$|[a-z](?:${words.replaceAll(/(?<![a-z])[a-z]/g, (sign) => sign.toUpperCase())})$`,
    'u',
  )

const titleKey = keyOf('title|heading|headline')
const nameKey = keyOf('name|label|symptom|cause|factor|treatment|step|exercise')
const questionKey = keyOf('question|q')
const textKey = keyOf(
  'answer|a|text|content|description|desc|body|detail|details|caption|quote|message|subtitle|intro|summary|author|citation',
)

/** Names of settings whose values may look like words. */
const hiddenKey =
  /^_|(?:^|[_-])(?:css|class|classes|styles?|script|js|selector|font|fonts|family|typography|animation|icon|query|attributes|conditions?|format|rel|target|slug)$|(?:^|[_-])(?:typography|animation|font)[_-]/i

/** Addresses, numbers, colours and measures. */
const token = /^[a-z\d_.:#%/-]*$/
const setting = /^(?:https?:|\/|#|mailto:|tel:|field_)|^[\d\W_]*$|^-?\d[\w.%]*$/i
