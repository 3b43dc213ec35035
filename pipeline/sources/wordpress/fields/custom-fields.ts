import {listedSection, sectionKeys} from '../../../parse/markdown/front-matter-sections.ts'
import type {Problem} from '../../../parse/source.ts'
import {escapeHtml} from '../../markup.ts'
import {proseIn} from '../body/prose.ts'
import {metaUse} from '../wxr-item.ts'
import {fieldTree, isField, type Values} from './field-tree.ts'
import {type Phrases, phrasesOf} from './phrases.ts'
import {type Reading, valueHtml} from './record-html.ts'
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
  const tree = fieldTree(values)
  const others = [...values].filter(([key]) => isOther(key, values))
  if (Object.keys(tree).length === 0 && others.length === 0) return {content: '', problems: []}
  const said = saidIn()
  const fields = Object.entries(tree).map(([name, value]) => ({
    name,
    html: fieldHtml(name, value, reading),
    value,
  }))
  const read = fields.filter(({html}) => html !== '' && !said.hold(html))
  const content = read.map(({html}) => html).join('\n\n')
  const known = phrasesOf(content)
  const left = [...fields.map(({name, value}) => [name, value] as const), ...others]
    .map(([name, value]) => ({
      name,
      words: wordsIn(value).filter((text) => !said.hold(text) && !known.hold(text)),
    }))
    .filter(({words}) => words.length > 0)
  return {content, problems: [...readProblem(read.map(({name}) => name)), ...leftProblem(left)]}
}

function fieldHtml(name: string, value: unknown, reading: Reading): string {
  const key = name.toLowerCase().replaceAll(/[-_]/g, '')
  if (!sectionKeys.includes(key)) return valueHtml(value, name, reading).trim()
  const html = valueHtml(value, '', {...reading, level: 3, isText: true}).trim()
  return html === '' ? '' : `<h2>${escapeHtml(listedSection(key, []).heading)}</h2>\n\n${html}`
}

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
