import {storedValue} from './fields/stored-value.ts'

/** A table of a plugin, which keeps it as JSON: rows of cells, which are HTML. Empty where it is none. */
export function tableHtml(json: string): string {
  const value = storedValue(json)
  const rows: unknown[] = Array.isArray(value) ? value : []
  const [head, ...body] = rows.flatMap((row) => (Array.isArray(row) ? [row.map(cellText)] : []))
  if (head === undefined) return ''
  return `<table><thead>${rowHtml(head, 'th')}</thead><tbody>${body.map((row) => rowHtml(row, 'td')).join('')}</tbody></table>`
}

const rowHtml = (cells: readonly string[], name: 'th' | 'td'): string =>
  `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`

/** Cells that another one spans hold a word in signs. */
const cellText = (cell: unknown): string =>
  typeof cell === 'string' && !/^#(?:col|row)span#$/.test(cell) ? cell : ''
