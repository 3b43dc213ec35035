import {listSign, signBullet, typedSign} from '../text/bullet-signs.ts'
import {type TableParts, tableBlock} from './table-block.ts'
import type {Block} from './block.ts'
import type {TextLine} from './wrapped-lines.ts'

/** So many lines below each other with the same tabs are a table. */
const FEWEST_ROWS = 2
const FEWEST_COLUMNS = 2

/**
 * The tables of a text, as they are pasted from a page or a sheet: lines below each other with as many tabs between
 * words. By the index of their first line, with the number of lines that they take.
 */
export function tabbedTables(lines: readonly TextLine[]): Map<number, {block: Block; length: number}> {
  const tables = new Map<number, {block: Block; length: number}>()
  for (let start = 0; start < lines.length;) {
    const rows = rowsFrom(lines, start)
    const [block] = rows.length >= FEWEST_ROWS ? tableBlock(partsOf(rows, lines[start]?.number ?? 1)) : []
    if (block) tables.set(start, {block, length: rows.length})
    start += Math.max(1, rows.length)
  }
  return tables
}

/** The cells of the lines from one on that have as many as it has, if these are several. */
function rowsFrom(lines: readonly TextLine[], start: number): string[][] {
  const first = cellsOf(lines[start])
  if (first.length < FEWEST_COLUMNS) return []
  const below = lines.slice(start + 1).findIndex((line) => cellsOf(line).length !== first.length)
  return lines.slice(start, below < 0 ? undefined : start + 1 + below).map((line) => cellsOf(line))
}

const partsOf = (rows: readonly (readonly string[])[], line: number): TableParts => ({
  rows,
  headerRow: false,
  links: [],
  line,
})

/** A line without a tab between words is one cell; an indented one, too, and one whose tab follows the sign of an item. */
function cellsOf(line: TextLine | undefined): string[] {
  if (line === undefined) return []
  const cells = line.raw
    .trim()
    .split(/\t+/)
    .map((cell) => cell.trim().replaceAll(/\s+/g, ' '))
  return cells.length === FEWEST_COLUMNS && isSign(cells[0] ?? '') ? [cells.join(' ')] : cells
}

/** Signs are told by the words behind them. */
const isSign = (cell: string): boolean =>
  [listSign, signBullet, typedSign, capitalLetter].some(
    (sign) => sign.exec(`${cell} Words`)?.[0].length === cell.length + 1,
  )

const capitalLetter = /^\(?[A-Z][.)]\s/
