import {listedSection, sectionKeys} from '../../../parse/markdown/front-matter-sections.ts'
import type {Problem} from '../../../parse/source.ts'
import {isRecord} from '../../../parse/untyped.ts'
import {escapeHtml} from '../../markup.ts'
import {proseIn} from '../body/prose.ts'
import {metaUse} from '../wxr-item.ts'
import {fieldTree, isField, type Values} from './field-tree.ts'
import {type Phrases, phrasesOf} from './phrases.ts'
import {type Reading, valueHtml} from './record-html.ts'
import {storedValue} from './stored-value.ts'
import {shortened, wordsIn} from './words-in.ts'

export interface CustomFields {
  /** Text of the classic editor; empty where no field holds words that the text lacks. */
  readonly content: string
  readonly problems: readonly Problem[]
}

/**
 * What the fields of a page say beside its text, which the theme puts in places of its own. A field named as front matter
 * names a part of an article stands under a heading for it.
 *
 * @param saidIn What the text says: a field that repeats it is left out.
 */
export function customFields(values: Values, saidIn: () => Phrases, reading: Reading): CustomFields {
  const tree = Object.entries(fieldTree(values))
  const others = [...values].filter(([key]) => isOther(key, values))
  if (tree.length === 0 && others.length === 0) return {content: '', problems: []}
  const said = saidIn()
  const fields = [...tree, ...others.map(otherField)].map(([name, value]) => ({name, value}))
  const own = new Set(tree.map(([name]) => name))
  const read = fields
    .filter(({name, value}) => own.has(name) || isPart(name, value))
    .map(({name, value}) => ({name, heading: headingOf(name), text: textOf(name, value, reading)}))
    .filter(({text}) => text !== '' && !said.hold(text))
  const content = read.map(({heading, text}) => `${heading}${text}`).join('\n\n')
  const known = phrasesOf(content)
  const left = fields
    .map(({name, value}) => ({
      name,
      words: wordsIn(value).filter((text) => !said.hold(text) && !known.hold(text)),
    }))
    .filter(({words}) => words.length > 0)
  return {content, problems: [...readProblem(read.map(({name}) => name)), ...leftProblem(left)]}
}

/** The key by which front matter knows a part of an article. */
const partKey = (name: string): string =>
  name
    .replace(/^_?(?:wpcf|cmb2?|crb|rwmb|acf|pods)[-_]/i, '')
    .toLowerCase()
    .replaceAll(/[-_]/g, '')

const headingOf = (name: string): string =>
  sectionKeys.includes(partKey(name))
    ? `<h2>${escapeHtml(listedSection(partKey(name), []).heading)}</h2>\n\n`
    : ''

function textOf(name: string, value: unknown, reading: Reading): string {
  if (headingOf(name) === '') return valueHtml(value, name, reading).trim()
  // One word in small letters is a choice such as “show”.
  const isChoice = typeof value === 'string' && /^[a-z\d_-]*$/.test(value.trim())
  return isChoice ? '' : valueHtml(value, '', {...reading, level: 3, isText: true}).trim()
}

/** A field of another plugin; one of them keeps rows as `item-0` and so on. */
function otherField([key, written]: readonly [string, unknown]): [string, unknown] {
  const value = typeof written === 'string' ? storedValue(written) : written
  const isRows = isRecord(value) && Object.keys(value).every((name) => /^item-\d{1,6}$/.test(name))
  return [key, isRows ? Object.values(value) : value]
}

/** Whether a field that may be a setting is a part of the article: by its name, or since it holds questions. */
function isPart(name: string, value: unknown): boolean {
  if (headingOf(name) !== '') return true
  return Array.isArray(value) && value.length > 0 && value.every((row) => isRecord(row) && holdsAnswer(row))
}

const holdsAnswer = (row: Readonly<Record<string, unknown>>): boolean =>
  ['question', 'answer'].every((word) =>
    Object.entries(row).some(
      ([key, value]) => key.toLowerCase().endsWith(word) && typeof value === 'string' && value.trim() !== '',
    ),
  )

/** Whether a key may be a field of another plugin, or of the theme. */
function isOther(key: string, values: Values): boolean {
  if (metaUse(key) === 'all' || isOfSearch.test(key) || isField(key, values)) return false
  return !key.startsWith('_') || [...proseIn(values.get(key))].length > 0
}

/** What plugins for search engines keep: it repeats the page, or speaks to no reader. */
const isOfSearch = /^_?(?:rank_math|yoast|seopress|aioseo|genesis_|og_|saswp|schema|wpas_|jetpack|cap-)/i

function readProblem(names: readonly string[]): Problem[] {
  if (names.length === 0) return []
  const message = `Its fields hold text that the theme put in places of its own; it stands below the text: ${names.join(', ')}.`
  return [{code: 'custom-fields', message}]
}

function leftProblem(left: readonly {readonly name: string; readonly words: readonly string[]}[]): Problem[] {
  if (left.length === 0) return []
  const shown = left.slice(0, mostShown).map(({name, words}) => `${name} (“${shortened(words)}”)`)
  const more = left.length > mostShown ? ` and ${left.length - mostShown} more` : ''
  const message = `Its fields hold words that were left out, since they may be settings: ${shown.join(', ')}${more}.`
  return [{code: 'fields-left-out', message}]
}

const mostShown = 20
