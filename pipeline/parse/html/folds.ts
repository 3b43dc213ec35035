import {DEEPEST_LEVEL} from '../../text/heading-level.ts'
import type {Element, Nodes} from 'hast'
import type {TextShape} from '../text-blocks.ts'
import {attribute, elementsIn, findElement, textOf} from './element.ts'
import {faqHeading} from './outline.ts'
import {paragraph, readApart} from './page.ts'
import type {Context, Page} from './page.ts'

/** `details`: a question with its answer where its summary asks, otherwise a sub-heading with text. */
export function readDetails(element: Element, context: Context, page: Page): void {
  const summary = element.children.find((child) => child.type === 'element' && child.tagName === 'summary')
  if (context.navigation || summary?.type !== 'element') return readApart(element, context, context, page)
  readFold(summary, element.children, context, page)
}

/** What opens below its title, which may be among the nodes. */
export function readFold(title: Element, nodes: readonly Nodes[], context: Context, page: Page): void {
  page.flush(context)
  const asked = isAsked(title, page)
  const around = page.outline.level()
  const foldLevel = levelOf(context, page)
  readTitle(title, context, page)
  page.fold = undefined
  const within = asked ? {...context, ...answering} : {...context, folds: (context.folds ?? 0) + 1, foldLevel}
  page.walk(
    nodes.filter((node) => node !== title),
    within,
  )
  page.flush(within)
  page.outline.leave(around)
}

/** Of a heading that opens a fold at this place. */
const levelOf = ({folds = 0}: Context, page: Page): number =>
  Math.min(DEEPEST_LEVEL, page.outline.level() + 1 + folds)

/** The line that opens a fold. */
export function readTitle(element: Element, context: Context, page: Page): void {
  if (context.navigation || context.inHeading) return readApart(element, context, context, page)
  const asked = isAsked(element, page)
  const level = levelOf(context, page)
  const shape = (): TextShape => (asked ? {kind: 'question'} : {kind: 'heading', level})
  page.fold = asked ? 'answer' : 'text'
  readApart(element, context, {...context, ...(!context.inQuote && {shape}), inHeading: true}, page)
}

/** A tab: the title that stands elsewhere on the page, and the panel, whose first heading may say the same. */
export function readTab(title: Element, panel: Element, context: Context, page: Page): void {
  page.flush(context)
  if (context.navigation || context.inHeading) {
    readApart(title, context, context, page)
    return readApart(panel, context, context, page)
  }
  const {item: _item, ...rest} = context
  const text = textOf(title)
  const around = page.outline.level()
  const heading = findElement(panel, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')
  if (heading !== undefined && textOf(heading).toLowerCase() === text.toLowerCase()) {
    readApart(title, context, {...rest, shape: paragraph, navigation: true}, page)
    return readApart(panel, context, {...rest, shape: paragraph}, page)
  }
  const foldLevel = levelOf(context, page)
  readTitle(title, {...rest, shape: paragraph}, page)
  const isAnswer = page.fold === 'answer'
  page.fold = undefined
  if (!isAnswer) page.outline.open(foldLevel, text)
  const within = isAnswer ? {...rest, ...answering} : {...rest, shape: paragraph, foldLevel}
  readApart(panel, context, within, page)
  page.outline.leave(around)
}

/** What an accordion's title opens: the answer to a question, or text. */
export function readPanel(element: Element, context: Context, page: Page): void {
  const isAnswer = page.fold === 'answer' && !context.inHeading
  page.fold = undefined
  readApart(element, context, isAnswer ? {...context, ...answering} : context, page)
}

/** An accordion in list items is no list. */
export function readFoldItem(element: Element, {item: _item, ...context}: Context, page: Page): void {
  readApart(element, context, {...context, shape: () => ({kind: 'paragraph'})}, page)
}

export function isFoldTitle(element: Element, {navigation, inHeading}: Context): boolean {
  if (navigation || inHeading) return false
  const isHeading = headingName.test(element.tagName)
  if (!isHeading && !hasPart(element, titlePart)) return false
  if (isHeading && !hasPart(element, titlePart) && !opensPanel(element)) return false
  const text = textOf(element)
  if (text === '' || text.length > LONGEST_TITLE || faqHeading.test(text)) return false
  if (isHeading) return text.endsWith('?')
  return findElement(element, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table') === undefined
}

export function isFoldPanel(element: Element): boolean {
  return hasPart(element, panelPart)
}

export function isFoldItem(element: Element): boolean {
  return element.tagName === 'li' && hasPart(element, itemPart)
}

const headingName = /^h[1-6]$/
const LONGEST_TITLE = 250
const family = /accordion|toggle|faq|collaps|expander|elementor-tab|rank-math/i
const titlePart =
  /[-_](?:title|title-wrapper|header|heading|heading-text|question|trigger|button|btn|click-target)$/i
const panelPart = /[-_](?:content|body|panel|answer|collapse|dropdown|description|text|pane)$/i
const itemPart = /[-_](?:item|section|entry|row)$/i

function hasPart(element: Element, part: RegExp): boolean {
  if (element.properties['className'] === undefined) return false
  const names = attribute(element, 'className') ?? ''
  return family.test(names) && names.split(' ').some((name) => family.test(name) && part.test(name))
}

function opensPanel(heading: Element): boolean {
  return [heading, ...elementsIn(heading)].some((part) =>
    ['ariaExpanded', 'dataToggle', 'dataBsToggle'].some((name) => attribute(part, name) !== undefined),
  )
}

function isAsked(title: Element, page: Page): boolean {
  return textOf(title).endsWith('?') || page.outline.isFaq()
}

const answering = {shape: (): TextShape => ({kind: 'answer'}), inAnswer: true} as const
