import {type TableParts, tableBlock} from './table-block.ts'
import type {Block} from './block.ts'
import type {TextLine} from './wrapped-lines.ts'

/** So many lines below each other with the same tabs are a table. */
const FEWEST_ROWS = 2

/**
 * The tables of a text, as they are pasted from a page or a sheet: lines below each other with as many tabs between
 * words. By the index of their first line, with the number of lines that they take.
 */
export function tabbedTables(lines: readonly TextLine[]): Map<number, {block: Block; length: number}> {
  const tables = new Map<number, {block: Block; length: number}>()
  let start = 0
  while (start < lines.length) {
    const columns = cellsOf(lines[start]).length
    let end = start + 1
    while (columns > 1 && cellsOf(lines[end]).length === columns) end += 1
    const rows = columns > 1 ? lines.slice(start, end).map(cellsOf) : []
    if (rows.length >= FEWEST_ROWS) {
      const [block] = tableBlock(partsOf(rows, lines[start]?.number ?? 1))
      if (block) tables.set(start, {block, length: rows.length})
    }
    start = end
  }
  return tables
}

const partsOf = (rows: readonly (readonly string[])[], line: number): TableParts => ({
  rows,
  headerRow: false,
  links: [],
  line,
})

/** A line without a tab between words is one cell; an indented one, too. */
const cellsOf = (line: TextLine | undefined): string[] =>
  line === undefined
    ? []
    : line.raw
        .trim()
        .split(/\t+/)
        .map((cell) => cell.trim().replaceAll(/\s+/g, ' '))
