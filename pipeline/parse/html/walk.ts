import type {Element, Root, Text} from 'hast'
import type {Block} from '../block.ts'
import type {Problem} from '../source.ts'
import {isLooseCaption, readCaption} from './captions.ts'
import {isHidden, isInline, isStruck, textOf, unseenNames} from './element.ts'
import {isPost, readPost} from './embeds.ts'
import {findFootnotes, noFootnotes} from './footnotes.ts'
import type {Footnotes} from './footnotes.ts'
import {isFoldItem, isFoldPanel, isFoldTitle, readFoldItem, readPanel, readTab, readTitle} from './folds.ts'
import {handlers} from './handlers.ts'
import {readNoscript} from './late-pictures.ts'
import {readImage} from './media.ts'
import {readNote} from './notes.ts'
import {createPage, paragraph, readApart} from './page.ts'
import type {Context, Page, PageOptions} from './page.ts'
import {readStruck} from './struck.ts'
import {isUnknown, readDrawing, readUnknown} from './unknown.ts'
import type {Regions} from './regions.ts'

export interface Walked {
  readonly blocks: readonly Block[]
  readonly problems: readonly Problem[]
}

/** Deepest element whose markup is read; what lies below it is read as flat text. */
export const maxDepth = 500

/** Reads a tree into blocks, in reading order. */
export function walkHtml(root: Root, regions: Regions, options: PageOptions): Walked {
  const hidden: Element[] = []
  const deep: Element[] = []
  let footnotes = noFootnotes
  const found = (): Footnotes => (footnotes = findFootnotes(root))
  const page = createPage(options, found, (node, context) => {
    if (node.type === 'text') readText(node, context, page)
    if (node.type === 'element') visit(node, regions.enter(node, context))
  })
  const visit = (element: Element, context: Context): void => {
    if (element.tagName === 'noscript' && !context.navigation) readNoscript(element, context, page, readImage)
    if (element.tagName === 'svg') readDrawing(element, context, page)
    if (unseenNames.has(element.tagName) || regions.tabs.isTitle(element)) return
    if (regions.tabs.isRepeated(element) && !context.navigation)
      return visit(element, {...context, navigation: true})
    const title = regions.tabs.titleOf(element)
    const isPanel = title !== undefined || regions.isCollapsed(element) || isFoldPanel(element)
    if (isHidden(element) && !isPanel) hidden.push(element)
    else if (context.depth > maxDepth) deep.push(readFlat(element, context, page))
    else if (footnotes.noteAt(element) !== undefined)
      readNote(element, footnotes.noteAt(element) ?? '', {...context, depth: context.depth + 1}, page)
    else if (title !== undefined) readTab(title, element, {...context, depth: context.depth + 1}, page)
    else if (isPanel && page.fold !== undefined)
      readPanel(element, {...context, depth: context.depth + 1}, page)
    else read(element, {...context, depth: context.depth + 1}, page)
  }
  const start: Context = {
    shape: paragraph,
    marks: [],
    depth: 1,
    navigation: regions.startsInNavigation,
    inArticle: regions.startsInArticle,
    inHeading: false,
    inQuote: false,
  }
  page.walk(root.children, start)
  page.flush(start)
  return {
    blocks: page.blocks,
    problems: [...page.problems, ...hiddenProblem(hidden, page), ...deepProblem(deep, page)],
  }
}

function readText(node: Text, context: Context, page: Page): void {
  const {value} = node
  if (value === '\n') return page.addText(' ', page.lineOf(node) + 1, context)
  const blank = /^\s/.test(value) ? (/^\s+/.exec(value)?.[0].split('\n').length ?? 1) : 1
  const line = page.lineOf(node) + blank - 1
  page.addText(/[^\S ]| {2}/.test(value) ? value.replaceAll(/\s+/g, ' ') : value, line, context)
}

function read(element: Element, context: Context, page: Page): void {
  if (isStruck(element)) return readStruck(element, context, page)
  if (isPost(element) && !context.navigation) return readPost(element, context, page)
  if (isFoldTitle(element, context)) return readTitle(element, context, page)
  if (isFoldItem(element) && !context.navigation) return readFoldItem(element, context, page)
  if (isLooseCaption(element) && !context.navigation) return readCaption(element, context, page)
  const handler = handlers.get(element.tagName)
  if (handler !== undefined) handler(element, context, page)
  else if (isUnknown(element, context)) readUnknown(element, context, page)
  else if (isInline(element)) page.walk(element.children, context)
  else readApart(element, context, context, page)
}

function readFlat(element: Element, context: Context, page: Page): Element {
  page.addText(` ${textOf(element)} `, page.lineOf(element), context)
  return element
}

function deepProblem([first]: readonly Element[], page: Page): Problem[] {
  if (first === undefined) return []
  const message = `The markup nests more than ${maxDepth} levels; what lies deeper was read as flat text.`
  return [{code: 'deep-nesting', message, line: page.lineOf(first)}]
}

function hiddenProblem(hidden: readonly Element[], page: Page): Problem[] {
  const withText = hidden.filter((element) => textOf({...element, properties: {}}) !== '')
  const [first] = withText
  if (first === undefined) return []
  const parts = withText.length === 1 ? '1 hidden part was' : `${withText.length} hidden parts were`
  const message = `${parts} left out (hidden or display:none); show what belongs to the article and import again.`
  return [{code: 'hidden-content', message, line: page.lineOf(first)}]
}
