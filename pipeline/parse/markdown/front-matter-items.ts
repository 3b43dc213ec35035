import {isRecord} from '../untyped.ts'

/** A question with its answer, a name with a text behind it, or one of both; each in Markdown or plain words. */
export type ListedItem = {readonly question: string; readonly answer: string} | ListedThing

interface ListedThing {
  readonly name?: string
  readonly text?: string
}

/** What a list for a template holds: things, questions with answers, or works. */
export type ListedKind = 'things' | 'questions' | 'works'

type Fields = Readonly<Record<string, unknown>>

/** An item of a list in front matter; nothing where it has no words. */
export function itemOf(item: unknown, kind: ListedKind): ListedItem | undefined {
  if (typeof item === 'string') return isText(item, kind) ? {text: line(item)} : undefined
  if (!isRecord(item)) return undefined
  const asked = kind === 'questions' ? [...questionKeys, ...nameKeys] : questionKeys
  const question = textOf(item, asked)
  const answer = textOf(item, kind === 'questions' ? [...answerKeys, ...textKeys] : answerKeys, '\n- ')
  if (question !== undefined && answer !== undefined) return {question: line(question), answer}
  if (kind === 'works') return workOf(item)
  const name = textOf(item, nameKeys)
  const text = [textOf(item, textKeys), doseOf(item)].flatMap((part) => part ?? []).join(' ')
  if (name === undefined && text === '') return namedByKey(item)
  return {...(name !== undefined && {name: line(name)}), ...(text !== '' && {text: line(text)})}
}

/** A thing as an item of a list. */
export function thingMarkdown({name, text}: ListedThing): string {
  if (name === undefined) return `- ${text ?? ''}`
  return text === undefined ? `- ${name}` : `- **${name}:** ${text}`
}

/** The fields of an item that {@link itemOf} does not read. */
export const unreadFields = (item: unknown, kind: ListedKind): string[] =>
  isRecord(item) && namedByKey(item) === undefined
    ? Object.keys(item).filter((key) => item[key] !== null && item[key] !== '' && !readKeys[kind].has(key))
    : []

/** A work is named by more than the key of a list that stands elsewhere. */
const isText = (text: string, kind: ListedKind): boolean =>
  kind === 'works' ? /\S\s+\S|https?:|\b10\.\d{4}/.test(text) : text.trim() !== ''

/** “- Pain: worse at night” is a text to its writer, and a key with a value to YAML. */
function namedByKey(item: Fields): ListedItem | undefined {
  const [[key, value] = ['', undefined], ...others] = Object.entries(item)
  const text = textIn(value, ' ')
  if (others.length > 0 || text === undefined || !/^\p{Lu}|\s|\?$/u.test(key)) return undefined
  return key.endsWith('?') ? {question: key, answer: text} : {name: line(key), text: line(text)}
}

/** What says how often to do an exercise. */
function doseOf(item: Fields): string | undefined {
  const [sets, reps, seconds] = ['sets', 'reps', 'holdSeconds'].map((key) => textIn(item[key], ' '))
  const times = reps !== undefined && /^[\d\s–-]+$/.test(reps) ? `${reps} reps` : reps
  const counts = [sets === undefined ? undefined : `${sets} sets`, times].filter((part) => part !== undefined)
  const others = ['hold', 'frequency', 'duration'].flatMap((key) => {
    const value = textIn(item[key], ' ')
    return value === undefined ? [] : `${key === 'hold' ? 'Hold' : capital(key)}: ${value}.`
  })
  const parts = [
    ...(counts.length > 0 ? [`${counts.join(' of ')}.`] : []),
    ...(seconds === undefined ? [] : [`Hold for ${seconds} seconds.`]),
    ...others,
  ]
  return parts.length === 0 ? undefined : parts.join(' ')
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

/** A work as a list of references has it. */
function workOf(item: Fields): ListedItem | undefined {
  const parts = workKeys.flatMap((keys) => textOf(item, keys, ', ') ?? [])
  const said = parts.map((part) => line(part).replace(/\.$/, ''))
  return said.length === 0 ? undefined : {text: said.join('. ')}
}

function textOf(item: Fields, keys: readonly string[], joint: string = ' '): string | undefined {
  return keys.flatMap((key) => textIn(item[key], joint) ?? [])[0]
}

/** A text, a number, or a list of these. */
function textIn(value: unknown, joint: string): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value === 'number') return String(value)
  if (!Array.isArray(value) || !value.every((part) => typeof part === 'string')) return undefined
  return value.length === 0
    ? undefined
    : `${joint.trimStart() === joint ? '' : joint.trimStart()}${value.join(joint)}`
}

const words = (keys: string): string[] => keys.split(' ')

const questionKeys = words('question q')
const answerKeys = words('answer a')
/** What templates call the name of an item. */
const nameKeys = words(
  'name title label heading symptom sign cause factor risk treatment therapy option exercise step tip',
)
const textKeys = words('description text content body details detail')
const doseKeys = words('sets reps holdSeconds hold frequency duration')
const workKeys: readonly (readonly string[])[] = [
  words('authors author'),
  words('title name text citation reference'),
  words('journal publisher source publication'),
  words('year date'),
  words('doi'),
  words('url link href'),
]
const readKeys: Readonly<Record<ListedKind, ReadonlySet<string>>> = {
  things: new Set([...nameKeys, ...textKeys, ...doseKeys, ...questionKeys, ...answerKeys]),
  questions: new Set([...nameKeys, ...textKeys, ...questionKeys, ...answerKeys]),
  works: new Set(workKeys.flat()),
}

const line = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')
