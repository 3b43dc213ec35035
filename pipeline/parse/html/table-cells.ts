import type {Element, Nodes} from 'hast'
import {attribute, edgesOf, hasChildren, isStruck, isUnseen, joinWords, textOf} from './element.ts'
import type {Footnotes} from './footnotes.ts'

/** Most columns that one cell is believed to span. */
const WIDEST_SPAN = 100

/**
 * The cells of a table's rows in their columns. A cell that spans several stands in the first of them; the others are
 * empty, so that no word is said twice.
 */
export function cellGrid<Cell>(
  rows: readonly (readonly Element[])[],
  read: (cell: Element) => Cell,
  empty: Cell,
): Cell[][] {
  const taken = rows.map(() => new Set<number>())
  return rows.map((cells, row) => {
    const line: Cell[] = []
    for (const cell of cells) {
      while (taken[row]?.has(line.length)) line.push(empty)
      const width = spanOf(cell, 'colSpan')
      for (const below of taken.slice(row + 1, row + spanOf(cell, 'rowSpan')))
        for (let column = line.length; column < line.length + width; column++) below.add(column)
      line.push(read(cell), ...Array.from({length: width - 1}, () => empty))
    }
    while (taken[row]?.has(line.length)) line.push(empty)
    return line
  })
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number.parseInt(attribute(cell, name) ?? '', 10)
  return span >= 1 ? Math.min(span, WIDEST_SPAN) : 1
}

/**
 * The words of a cell in one line, without those that are struck out: items of lists apart by semicolons, markers of
 * footnotes in brackets.
 */
export function cellText(cell: Element, footnotes: () => Footnotes): string {
  const parts: string[] = []
  const waiting: (Nodes | string)[] = [cell]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') parts.push(node)
    else if (node.type === 'text') parts.push(node.value)
    else if (node.type === 'element' && (isUnseen(node) || isStruck(node))) continue
    else if (node.type === 'element' && isMarker(node, footnotes))
      parts.push(` [${textOf(node).replaceAll(/[[\]()]/g, '')}]`)
    else if (hasChildren(node)) {
      const [before, after] = node.type === 'element' ? edgesOf(node) : ['', '']
      parts.push(before)
      waiting.push(after)
      const firstItem = node.children.findIndex(isItem)
      for (const child of node.children.toReversed()) {
        waiting.push(child)
        if (isItem(child) && child !== node.children[firstItem]) waiting.push('; ')
      }
    }
  }
  return joinWords(parts).replaceAll(' ; ', '; ')
}

const isItem = (node: Nodes): boolean => node.type === 'element' && node.tagName === 'li'

function isMarker(node: Element, footnotes: () => Footnotes): boolean {
  return (
    node.tagName === 'a' &&
    attribute(node, 'href')?.includes('#') === true &&
    footnotes().markedBy(node) !== undefined
  )
}
