import type {Heading, Html, List, Nodes, PhrasingContent, Root, RootContent, Table} from 'mdast'
import type {Block, ListPlace} from '../block.ts'
import {readHtmlPart} from '../html.ts'
import {codeBlocks} from '../html/code.ts'
import {createOutline} from '../html/outline.ts'
import type {Outline} from '../html/outline.ts'
import {countLists} from '../html/page.ts'
import {noteBlock} from '../html/notes.ts'
import type {NextList} from '../html/page.ts'
import type {Problem} from '../source.ts'
import {normaliseSpans, spansText} from '../spans.ts'
import type {Run} from '../spans.ts'
import {tableBlock} from '../table-block.ts'
import {listItemShape, textBlocks} from '../text-blocks.ts'
import type {Attached, NextShape} from '../text-blocks.ts'
import {definitionBlocks, readDefinition} from './definitions.ts'
import {readInline} from './inline.ts'
import type {InlineReader} from './inline.ts'

/** Reads a Markdown tree into blocks, in reading order. */
export function readBlocks(root: Root, problems: Problem[]): Block[] {
  const addresses = addressesIn(root)
  const nextList = countLists()
  const outline = createOutline()
  const reader: InlineReader = {
    problems,
    addressOf: (identifier) => addresses.get(identifier) ?? '',
    lineOf,
    attachedIn: (html, line) => readHtml(html, line, {nextList, outline, problems}).filter(isAttached),
  }
  return readAll(root.children, {
    reader,
    nextList,
    outline,
    problems,
    shape: () => ({kind: 'paragraph'}),
    inQuote: false,
  })
}

interface Context extends HtmlContext {
  readonly reader: InlineReader
  /** What a text met here becomes. */
  readonly shape: NextShape
  readonly item?: ListPlace
  readonly inQuote: boolean
  /** Within the answer to a question. */
  readonly inAnswer?: true
}

interface HtmlContext {
  readonly nextList: NextList
  readonly outline: Outline
  readonly problems: Problem[]
}

function readAll(nodes: readonly RootContent[], context: Context): Block[] {
  let openDetails = 0
  let within = context
  return nodes.flatMap((written, index) => {
    const node = htmlInCode(written, nodes[index - 1]) ?? written
    if (node.type !== 'html') return readNode(node, openDetails > 0 ? within : context)
    const blocks = readNode(node, context)
    openDetails = Math.max(0, openDetails + detailsOpenedBy(node))
    // Markdown between the tags of <details> is the answer to its summary, or the text under it.
    const kind = blocks.at(-1)?.kind
    if (kind !== undefined)
      within = kind === 'heading' ? context : {...context, shape: () => ({kind: 'answer'}), inAnswer: true}
    return blocks
  })
}

/** HTML that goes in by four spaces below an empty line: Markdown takes it for code, and no writer does. */
function htmlInCode(node: RootContent, above: RootContent | undefined): Html | undefined {
  if (node.type !== 'code' || above?.type !== 'html' || !/^\s*<\/?[a-z][a-z\d]*[\s>]/i.test(node.value))
    return undefined
  const {start, end} = node.position ?? {}
  const isFenced = start && end && end.line - start.line >= node.value.split('\n').length
  return isFenced
    ? undefined
    : {type: 'html', value: node.value, ...(node.position && {position: node.position})}
}

function detailsOpenedBy({value}: Html): number {
  return (value.match(/<details\b/gi)?.length ?? 0) - (value.match(/<\/details\b/gi)?.length ?? 0)
}

function readNode(node: RootContent, context: Context): Block[] {
  if (node.type === 'heading') return readHeading(node, context)
  if (node.type === 'paragraph') return readParagraph(node.children, context)
  if (node.type === 'blockquote') return readAll(node.children, {...context, shape: quote, inQuote: true})
  if (node.type === 'list') return readList(node, context)
  if (node.type === 'table') return readTable(node, context)
  if (node.type === 'html') return [...readHtml(node.value, lineOf(node), context)]
  if (node.type === 'code') return codeBlocks(node.value, node.lang ?? undefined, lineOf(node))
  if (node.type === 'footnoteDefinition')
    return readAll(node.children, {...context, shape: () => ({kind: 'paragraph'})}).map((block) =>
      noteBlock(block, node.identifier),
    )
  return []
}

const quote: NextShape = () => ({kind: 'quote'})

function readHeading({depth: level, children}: Heading, context: Context): Block[] {
  const blocks = readTexts(
    withoutAttributes(children),
    context.inQuote ? context : {...context, shape: () => ({kind: 'heading', level})},
  )
  if (!context.inQuote) context.outline.open(level, blocks[0]?.text ?? '')
  return blocks
}

/** Attributes behind a heading, “{#causes}”, are for its page and not for readers. */
function withoutAttributes(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = nodes.at(-1)
  if (last?.type !== 'text') return nodes
  const value = last.value.replace(/\{(?:[#.:][^{}\s]|id=)[^{}]*\}$/, '')
  return value === last.value ? nodes : [...nodes.slice(0, -1), {...last, value: value.trimEnd()}]
}

/** A paragraph that is only a tag of a template, or an import of code, has no place in the model. */
function readParagraph(nodes: readonly PhrasingContent[], context: Context): Block[] {
  const runs = readInline(nodes, context.reader)
  const text = spansText(runs)
  if (leftover.test(text)) return textBlocks(runs, () => ({kind: 'other'}))
  const definition = context.inQuote ? undefined : readDefinition(runs)
  if (definition === undefined) return textBlocks(runs, context.shape)
  const {list = context.nextList(), depth = 0} = context.item ?? {}
  return definitionBlocks(definition, {list, depth: depth + 1, ordered: false})
}

const leftover = /^\s*(?:\{[%{<][^]*[%}>]\}|(?:import|export)\s[^]*\sfrom\s+['"][^'"\s]+['"];?)\s*$/

function readTexts(nodes: readonly PhrasingContent[], context: Context): Block[] {
  return textBlocks(readInline(nodes, context.reader), context.shape)
}

/** A list; one within another is part of it, a level deeper. */
function readList(list: List, context: Context): Block[] {
  const {list: number = context.nextList(), depth = 0} = context.item ?? {}
  const item: ListPlace = {
    list: number,
    depth: depth + 1,
    ordered: list.ordered === true,
    ...(context.inAnswer && {answer: true}),
    ...(context.inQuote && {quoted: true}),
  }
  return list.children.flatMap((node) =>
    readAll(node.children, {...context, item, shape: listItemShape(item)}),
  )
}

function readTable(table: Table, context: Context): Block[] {
  const cells = table.children.map((row) =>
    row.children.map((cell) => readInline(cell.children, context.reader)),
  )
  const spans = cells.map((row) => row.map((runs) => normaliseSpans(runs.map(bracketed))))
  const pictures = cells.flat(2).flatMap((run: Run) => run.attached ?? [])
  const block = tableBlock({
    rows: spans.map((row) => row.map(spansText)),
    headerRow: true,
    links: spans.flat(2).flatMap(({text, href}) => (href === undefined ? [] : [{text: text.trim(), href}])),
    line: lineOf(table),
  })
  return [...block, ...pictures]
}

/** A cell holds plain words: the marker of a footnote too. */
function bracketed(run: Run): Run {
  return run.notes === undefined ? run : {text: ` [${run.notes.join()}]`, marks: [], line: run.line}
}

function readHtml(html: string, line: number, {nextList, outline, problems}: HtmlContext): readonly Block[] {
  const part = readHtmlPart(html, {nextList, outline, linesBefore: line - 1})
  for (const problem of part.problems) problems.push(problem)
  return part.blocks
}

function isAttached(block: Block): block is Attached {
  return ['image', 'video', 'embed', 'button'].includes(block.kind)
}

function addressesIn(root: Root): Map<string, string> {
  const addresses = new Map<string, string>()
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url)
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child)
  }
  return addresses
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}
