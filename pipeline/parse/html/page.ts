import type {Element, Nodes} from 'hast'
import type {Block, ListPlace, Mark} from '../block.ts'
import type {Problem} from '../source.ts'
import {addRun, carries, type Run} from '../spans.ts'
import {textBlocks} from '../text-blocks.ts'
import {withoutPlaceholders} from './late-pictures.ts'
import {isRowOfTags} from './row-of-tags.ts'
import type {Outline} from './outline.ts'
import type {Footnotes} from './footnotes.ts'
import type {Attached, NextShape, TextShape} from '../text-blocks.ts'

/** What the elements around a node say about it. */
export interface Context {
  /** What a text met here becomes. */
  readonly shape: NextShape
  readonly marks: readonly Mark[]
  readonly href?: string
  /** Where the link around leads as it is written, safe or not. */
  readonly link?: string
  readonly item?: ListPlace
  readonly depth: number
  /** Within site chrome: every text is navigation. */
  readonly navigation: boolean
  /** Within an article, headers and asides belong to the text. */
  readonly inArticle: boolean
  /** Within a heading or a question: its words stay together. */
  readonly inHeading: boolean
  readonly inQuote: boolean
  /** Within what was struck out. */
  readonly isStruck?: true
  /** Within the answer to a question. */
  readonly inAnswer?: true
  /** Folds around, whose titles are sub-headings. */
  readonly folds?: number
  /** Level of the title of the fold around: headings within stand below it. */
  readonly foldLevel?: number
}

/** Reads one kind of element; `context` is that of the element itself. */
export type Handler = (element: Element, context: Context, page: Page) => void

export const paragraph: NextShape = () => ({kind: 'paragraph'})

/** Numbers the lists of a source, from 1. */
export type NextList = () => number

export function countLists(): NextList {
  let count = 0
  return () => (count += 1)
}

/** The state of one walk over a tree: what was read so far, and the open line of inline content. */
export interface Page {
  readonly blocks: Block[]
  readonly problems: Problem[]
  readonly nextList: NextList
  readonly outline: Outline
  /** Pictures that were read, by address, and whether as what a page shows without scripts. */
  readonly pictures: Map<string, 'image' | 'noscript'>
  /** What the last title of an accordion opens, until its panel is read. */
  fold: 'answer' | 'text' | undefined
  /** Walks on below an element. */
  readonly walk: (nodes: readonly Nodes[], context: Context) => void
  readonly lineOf: (node: Nodes) => number
  /** Adds to the open line. */
  readonly addText: (text: string, line: number, context: Context) => void
  readonly attach: (blocks: readonly Attached[]) => void
  /** Says that the words before this place have footnotes. */
  readonly cite: (notes: readonly string[], line: number) => void
  readonly footnotes: () => Footnotes
  /** Words put before the next text, such as the term before its definition. */
  readonly announce: (runs: readonly Run[]) => void
  /** Makes a text of announced words that no text followed. */
  readonly settle: (context: Context) => void
  /** Ends the open line: its texts become blocks of the given shape. */
  readonly flush: (context: Context) => void
}

/** Reads the content of an element as texts apart from what stands before and after it. */
export function readApart(element: Element, around: Context, within: Context, page: Page): void {
  page.flush(around)
  if (isRowOfTags(element))
    for (const child of element.children) {
      page.walk([child], within)
      page.flush(within)
    }
  else page.walk(element.children, within)
  page.flush(within)
}

export interface PageOptions {
  readonly nextList: NextList
  readonly outline: Outline
  /** Lines of the source before the first of this tree. */
  readonly linesBefore: number
}

export function createPage(
  {nextList, outline, linesBefore}: PageOptions,
  footnotes: () => Footnotes,
  visit: Visit,
): Page {
  let known: Footnotes | undefined
  const blocks: Block[] = []
  let announced: readonly Run[] = []
  let runs: Run[] = []
  const page: Page = {
    blocks,
    problems: [],
    nextList,
    outline,
    pictures: new Map(),
    fold: undefined,
    walk: (nodes, context) => {
      for (const node of withoutPlaceholders(nodes)) visit(node, context, page)
    },
    lineOf: (node) => (node.position?.start.line ?? 1) + linesBefore,
    addText: (text, line, {marks, href, link}) => {
      addRun(runs, {text, marks, line, ...(href !== undefined && {href}), ...(link !== undefined && {link})})
    },
    attach: (attached) => {
      for (const block of attached) runs.push({text: '', marks: [], line: block.line, attached: block})
    },
    cite: (notes, line) => {
      runs.push({text: '', marks: [], line, notes})
    },
    footnotes: () => (known ??= footnotes()),
    announce: (words) => {
      announced = words
    },
    settle: (context) => {
      if (announced.length === 0) return
      page.flush(context)
      runs = [...announced]
      announced = []
      page.flush(context)
    },
    flush: (context) => {
      const hasText = hasWords(runs)
      if (!hasText && !runs.some(carries)) {
        runs = []
        return
      }
      const line = hasText && announced.length > 0 ? [...announced, ...runs] : runs
      if (line !== runs) announced = []
      runs = []
      for (const block of textBlocks(line, shapeIn(context))) blocks.push(block)
    },
  }
  return page
}

export type Visit = (node: Nodes, context: Context, page: Page) => void

function shapeIn({navigation: inNavigation, isStruck, shape}: Context): NextShape {
  if (inNavigation) return navigation
  return isStruck ? other : shape
}

const other = (): TextShape => ({kind: 'other'})
const navigation = (): TextShape => ({kind: 'navigation'})

function hasWords(runs: readonly Run[]): boolean {
  return runs.some(({text}) => text.trim() !== '')
}
