import {isRecord, textOrNothing} from '../../../parse/untyped.ts'
import {questionAndAnswer} from '../body/html-text.ts'
import {elementorWidgets, type PageReading, recordsIn, type Settings, textIn} from './elementor-widgets.ts'
import {recordHtml} from './record-html.ts'

/** The page that Elementor keeps as a tree of sections, columns and widgets, as text of the classic editor. */
export function elementorHtml(elements: readonly unknown[], reading: PageReading, depth = 0): string {
  if (depth > maxDepth) return ''
  return joined(elements.map((element) => (isRecord(element) ? elementHtml(element, reading, depth) : '')))
}

/** Deeper than any editor nests. */
const maxDepth = 100

const joined = (parts: readonly string[]): string => parts.filter((html) => html.trim() !== '').join('\n\n')

function elementHtml(element: Settings, reading: PageReading, depth: number): string {
  const settings = isRecord(element['settings']) ? element['settings'] : {}
  const type = textOrNothing(element['widgetType'])
  const children: unknown[] = Array.isArray(element['elements']) ? element['elements'] : []
  const inner = children.map((child) => elementorHtml([child], reading, depth + 1))
  if (type === 'nested-accordion')
    return joined(inner.map((html, index) => fold(titles(settings)[index], html)))
  if (type === 'nested-tabs')
    return joined(inner.flatMap((html, index) => [headed(titles(settings)[index]), html]))
  return joined([type === undefined ? '' : widgetHtml(type, settings, reading), ...inner])
}

const titles = (settings: Settings): string[] =>
  [...recordsIn(settings, 'items'), ...recordsIn(settings, 'tabs')].map((item) =>
    textIn(item, 'item_title', 'tab_title'),
  )

const fold = (title: string | undefined, html: string): string =>
  title === undefined || title === '' ? html : questionAndAnswer(title, html)
const headed = (title = ''): string => (title === '' ? '' : `<h3>${title}</h3>`)

function widgetHtml(type: string, settings: Settings, reading: PageReading): string {
  if (dynamic.test(type)) reading.left.add(type)
  return elementorWidgets.get(type)?.(settings, reading) ?? recordHtml(withoutTokens(settings), reading)
}

/** Widgets that show what stands elsewhere. */
const dynamic =
  /^(?:posts?|archive-posts|portfolio|loop-(?:grid|carousel)|template|global|form|login|nav-menu|sidebar|wp-widget-.*|reviews|share-buttons|sitemap|search-form|woocommerce-.*|theme-.*|.*-posts?(?:-\w+)?)$/

/** Settings of one word each say how a widget looks. */
const withoutTokens = (settings: Settings): Settings =>
  Object.fromEntries(
    Object.entries(settings).filter(
      ([key, value]) => typeof value !== 'string' || /[\s<?.!]/.test(value) || titled.test(key),
    ),
  )

const titled = /title|heading|text|name|content|label/
