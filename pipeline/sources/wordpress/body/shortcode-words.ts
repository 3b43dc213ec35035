import {isProse} from './prose.ts'
import type {ShortcodeTag} from './shortcode-tag.ts'

/** What the attributes of a shortcode say to readers, as HTML. */
export interface ShortcodeWords {
  readonly title: string
  /** What stands below the title. */
  readonly below: readonly string[]
  /** Whose words the content is, which stands behind it. */
  readonly source: readonly string[]
  /** Words of a button with its address. */
  readonly button: string
}

/** The first of some attributes that has a value. */
export type TextOf = (...keys: readonly string[]) => string

export const textReader =
  ({attributes}: ShortcodeTag): TextOf =>
  (...keys) =>
    keys.map((key) => plainAttribute(attributes.get(key) ?? '').trim()).find((value) => value !== '') ?? ''

/** Signs that would end an attribute are written as codes. */
function plainAttribute(value: string): string {
  return value.replaceAll(/%(?:22|91|92|93)|``/g, (code) => codes[code] ?? code).replaceAll('{``}', '"')
}

const codes: Readonly<Record<string, string>> = {
  '%22': '&quot;',
  '%91': '[',
  '%92': '\\',
  '%93': ']',
  '``': '&quot;',
}

export const titleOf = (text: TextOf): string => text(...titleKeys)

export function shortcodeWords(tag: ShortcodeTag): ShortcodeWords {
  const text = textReader(tag)
  const title = titleOf(text) || (/heading/.test(tag.name) ? text('text') : '')
  const named = belowKeys.map((key) => text(key)).filter((words) => words !== title)
  const source = sourceKeys.map((key) => text(key))
  const button = text('button_text', 'btn_text')
  const said = new Set([title, ...named, ...source, button])
  const others = [...tag.attributes.keys()]
    .filter((key) => !settingKey.test(key))
    .map((key) => text(key))
    .filter((words) => !said.has(words) && isProse(words) && !/[{}]|;\s*$/.test(words))
  return {title, below: filled([...named, ...others]), source: filled(source), button}
}

/** Whether a shortcode says anything to readers in its attributes. */
export function saysWords(tag: ShortcodeTag): boolean {
  const {title, below, source, button} = shortcodeWords(tag)
  return /\p{L}/u.test([title, ...below, ...source, button].join(''))
}

/** What a shortcode within a line says of the words that it holds. */
export function remarkOf(tag: ShortcodeTag): string {
  const {title, below, source} = shortcodeWords(tag)
  return ` (${[title, ...below, ...source].filter((words) => words !== '').join(': ')})`
}

const filled = (texts: readonly string[]): string[] => texts.filter((words) => words !== '')

const titleKeys = ['title', 'heading', 'question', 'header_title', 'headline', 'tab_title', 'h2']
const belowKeys =
  'subtitle subhead subheading sub_heading h4 description content text answer message caption'.split(' ')
const sourceKeys = ['author', 'job_title', 'position', 'company_name', 'cite']

/** Names of attributes that say how a shortcode looks, or where it leads. */
const settingKey =
  /class|css|style|font|link|url|href|src|image|icon|colou?r|animation|param|(?:^|_)ids?$|options|background|margin|padding|_builder|admin_label|module_|filter|preset|schema|custom|global|(?:^|_)type|target|(?:^|_)alt$|title_text|(?:^|_)name$|query|values/
