import {isRecord} from '../../../parse/untyped.ts'
import type {Problem} from '../../../parse/source.ts'
import {isProse} from '../body/prose.ts'
import type {WxrItem} from '../wxr-item.ts'
import {elementorHtml} from './elementor.ts'
import type {PageReading} from './elementor-widgets.ts'
import {recordHtml, type Reading} from './record-html.ts'
import {storedValue} from './stored-value.ts'

/** What a page builder keeps of a page beside its text. */
export interface BuilderPage {
  readonly builder: string
  /** Text of the classic editor. */
  readonly content: string
  /** Whether readers see this in place of the text. */
  readonly isShown: boolean
  readonly problems: readonly Problem[]
}

interface Builder {
  readonly name: string
  readonly key: string
  readonly isShown: (item: WxrItem) => boolean
  readonly content: (written: string, reading: PageReading) => string
}

const builders: readonly Builder[] = [
  {
    name: 'Elementor',
    key: '_elementor_data',
    isShown: (item) => item.meta('_elementor_edit_mode').includes('builder'),
    content: (written, reading) => {
      const elements = storedValue(written)
      return Array.isArray(elements) ? elementorHtml(elements, reading) : ''
    },
  },
  {
    name: 'Beaver Builder',
    key: '_fl_builder_data',
    isShown: (item) => item.meta('_fl_builder_enabled').includes('1'),
    content: treeContent,
  },
  {name: 'Bricks', key: '_bricks_page_content_2', isShown: () => true, content: treeContent},
  {name: 'Breakdance', key: '_breakdance_data', isShown: () => true, content: treeContent},
  {name: 'Cornerstone', key: '_cornerstone_data', isShown: () => true, content: treeContent},
  {name: 'Themify', key: '_themify_builder_settings_json', isShown: () => true, content: treeContent},
  {name: 'SiteOrigin', key: 'panels_data', isShown: () => true, content: treeContent},
  {name: 'Oxygen', key: 'ct_builder_shortcodes', isShown: () => true, content: (written) => written},
  {name: 'Thrive', key: 'tve_updated_post', isShown: () => true, content: (written) => written},
]

/** The page that a builder keeps of an item; nothing where none does. */
export function builderPage(item: WxrItem, reading: Reading): BuilderPage | undefined {
  for (const {name, key, isShown, content} of builders) {
    const [written = ''] = item.meta(key)
    const left = new Set<string>()
    const html = written.trim() === '' ? '' : content(written, {...reading, left})
    const isBroken = html.trim() === '' && isOfWords(written)
    if (html.trim() === '' && left.size === 0 && !isBroken) continue
    const problems = [...dynamicProblem(name, left), ...(isBroken ? [brokenProblem(name)] : [])]
    return {builder: name, content: html, isShown: isShown(item), problems}
  }
  return undefined
}

/** Whether a page that gave no text has any. */
const isOfWords = (written: string): boolean => typeof storedValue(written) === 'string' && isProse(written)

const brokenProblem = (builder: string): Problem => ({
  code: 'unreadable-builder-page',
  message: `The page that ${builder} keeps of it is damaged in the export, so only its text was read.`,
})

function dynamicProblem(builder: string, left: ReadonlySet<string>): Problem[] {
  if (left.size === 0) return []
  const message = `Widgets of ${builder} show what stands elsewhere on the site, which was left out: ${[...left].join(', ')}.`
  return [{code: 'dynamic-widget', message}]
}

/** A tree of a builder whose parts are not known one by one: what reads like words, in its order. */
function treeContent(written: string, reading: PageReading): string {
  const tree = withInnerJson(storedValue(written))
  return isRecord(tree) || Array.isArray(tree) ? recordHtml({tree}, reading) : ''
}

/** Some keep JSON within JSON. */
function withInnerJson(value: unknown): unknown {
  const inner = isRecord(value) ? value['tree_json_string'] : undefined
  return typeof inner === 'string' ? storedValue(inner) : value
}
