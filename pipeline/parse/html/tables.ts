import type {Element} from 'hast'
import {wordsOf} from '../image-block.ts'
import {attribute, elementsIn, findElement, isUnseen, textOf} from './element.ts'
import {readImagesIn} from './media.ts'
import {readApart} from './page.ts'
import type {Context, Page} from './page.ts'

/** A table of facts is one block, after its caption; a table that only lays out the page is read cell by cell. */
export function readTable(element: Element, context: Context, page: Page): void {
  const rows = rowsOf(element)
  if (context.navigation || isLayout(element, rows)) return readApart(element, context, context, page)
  page.flush(context)
  const caption = findElement(element, 'caption')
  if (caption !== undefined)
    readApart(caption, context, {...context, shape: () => ({kind: 'paragraph'})}, page)
  const texts = rows.map((row) => row.cells.map(textOf)).filter((cells) => cells.some((text) => text !== ''))
  const text = texts
    .flat()
    .filter((cell) => cell !== '')
    .join(' | ')
  if (text !== '') {
    const headerRow = rows.find(({cells}) => cells.some((cell) => textOf(cell) !== ''))?.isHeader ?? false
    page.blocks.push({kind: 'table', rows: texts, headerRow, ...wordsOf(text), line: page.lineOf(element)})
  }
  readImagesIn(element, context, page)
  page.flush(context)
}

interface Row {
  readonly cells: readonly Element[]
  readonly isHeader: boolean
}

function rowsOf(table: Element): Row[] {
  const rows: Row[] = []
  for (const element of elementsIn(table)) {
    if (element.tagName !== 'tr' || isUnseen(element)) continue
    const cells = element.children.filter((child) => child.type === 'element')
    rows.push({cells, isHeader: cells.length > 0 && cells.every(({tagName}) => tagName === 'th')})
  }
  return rows
}

function isLayout(table: Element, rows: readonly Row[]): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return true
  if (rows.every(({cells}) => cells.length < 2)) return true
  return (
    findElement(table, 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'form', 'iframe') !==
    undefined
  )
}
