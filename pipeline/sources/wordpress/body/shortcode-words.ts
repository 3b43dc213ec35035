import {isProse} from './prose.ts'
import type {ShortcodeTag} from './shortcode-tag.ts'

/** What the attributes of a shortcode say to readers, as HTML. */
export interface ShortcodeWords {
  readonly title: string
  /** What stands below the title. */
  readonly below: readonly string[]
  /** Whose words the content is, which stands behind it. */
  readonly source: readonly string[]
  /** Words of buttons with their addresses. */
  readonly buttons: readonly {readonly words: string; readonly href: string}[]
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
  const buttons = buttonsOf(tag)
  const said = new Set([title, ...named, ...source, ...buttons.map(({words}) => words)])
  const others = [...tag.attributes.keys()]
    .filter((key) => !settingKey.test(key))
    .map((key) => text(key))
    .filter((words) => !said.has(words) && isProse(words) && !/[{}]|;\s*$/.test(words))
  return {title, below: filled([...named, ...others]), source: filled(source), buttons}
}

/** Whether a shortcode says anything to readers in its attributes. */
export function saysWords(tag: ShortcodeTag): boolean {
  const {title, below, source, buttons} = shortcodeWords(tag)
  return /\p{L}/u.test([title, ...below, ...source, ...buttons.map(({words}) => words)].join(''))
}

/** `button_text`, `button_one_text`, `btn_title`: each with the address that is named like it. */
function buttonsOf(tag: ShortcodeTag): {words: string; href: string}[] {
  const text = textReader(tag)
  return [...tag.attributes.keys()].flatMap((key) => {
    const name = /^((?:button|btn)(?:_[a-z0-9]+)?)_(?:text|title|label)$/.exec(key)?.[1]
    const words = name === undefined ? '' : text(key)
    return words === '' ? [] : [{words, href: text(`${name}_url`, `${name}_link`, 'link', 'url')}]
  })
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
