import type {Element} from 'hast'
import type {CellLink} from '../block.ts'
import {linkHref} from '../link.ts'
import {tableBlock} from '../table-block.ts'
import {attribute, elementsIn, findElement, isStruck, isUnseen, textOf} from './element.ts'
import {readAudio, readObject, readVideo} from './embeds.ts'
import {readImage} from './media.ts'
import {readApart} from './page.ts'
import type {Context, Handler, Page} from './page.ts'
import {keepStruckOf} from './struck.ts'
import {cellGrid, cellText} from './table-cells.ts'

/** A table of facts is one block; a table that only lays out the page is read cell by cell. */
export function readTable(element: Element, context: Context, page: Page): void {
  const rows = rowsOf(element)
  if (context.navigation || context.isStruck || isLayout(element, rows))
    return readApart(element, context, context, page)
  page.flush(context)
  const caption = findElement(element, 'caption')
  const texts = cellGrid(rows, (cell) => cellText(cell, page.footnotes), '')
  const filled = texts.map((cells) => cells.some((text) => text !== ''))
  const [head, ...body] = rows.filter((_, index) => filled[index])
  const headerRow = head !== undefined && head.every(isHeader)
  const headed = headerRow ? body : rows.filter((_, index) => filled[index])
  const parts = {
    rows: texts.filter((_, index) => filled[index]),
    headerRow,
    headerColumn: headed.length > 0 && headed.every(isHeaded),
    ...(caption && {caption: textOf(caption)}),
    links: linksIn(element, page),
    line: page.lineOf(element),
  }
  for (const block of tableBlock(parts)) page.blocks.push(block)
  keepStruckOf(element, page)
  for (const part of elementsIn(element)) mediaHandlers.get(part.tagName)?.(part, context, page)
  page.flush(context)
}

const mediaHandlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['img', readImage],
  ['video', readVideo],
  ['audio', readAudio],
  [
    'object',
    (element, context, page) =>
      attribute(element, 'data') === undefined || readObject(element, context, page),
  ],
])

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = []
  for (const element of elementsIn(table)) {
    if (element.tagName !== 'tr' || isUnseen(element) || isStruck(element)) continue
    rows.push(element.children.filter((child) => child.type === 'element'))
  }
  return rows.filter((cells) => cells.length > 0)
}

const isHeader = ({tagName}: Element): boolean => tagName === 'th'

/** Whether only the first cell of a row is a heading. */
const isHeaded = ([first, ...others]: readonly Element[]): boolean =>
  first !== undefined && isHeader(first) && others.length > 0 && !others.some(isHeader)

function linksIn(table: Element, page: Page): CellLink[] {
  return [...elementsIn(table)].flatMap((link) => {
    const written = link.tagName === 'a' ? attribute(link, 'href') : undefined
    const text = written === undefined ? '' : textOf(link)
    if (written === undefined || text === '' || page.footnotes().markedBy(link) !== undefined) return []
    const {href} = linkHref(written, page.lineOf(link), page.problems)
    return href === undefined ? [] : [{text, href}]
  })
}

function isLayout(table: Element, rows: readonly (readonly Element[])[]): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return true
  if (rows.every((cells) => cells.length < 2)) return true
  if (findElement(table, 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'form', 'iframe') !== undefined)
    return true
  if (findElement(table, 'th') !== undefined) return false
  return rows.length === 1 || findElement(table, 'ul', 'ol') !== undefined || rows.flat().some(isColumn)
}

/** Whether a cell holds a text of its own, as only pages are laid out. */
const isColumn = (cell: Element): boolean =>
  cell.children.filter((child) => child.type === 'element' && child.tagName === 'p').length >= COLUMN

/** So many paragraphs are a text. */
const COLUMN = 3
