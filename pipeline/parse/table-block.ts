import {findWholeWords} from '../../schemas/whole-words.ts'
import type {Block, CellLink, Span} from './block.ts'

export interface TableParts {
  readonly rows: readonly (readonly string[])[]
  readonly headerRow: boolean
  readonly headerColumn?: boolean
  readonly caption?: string
  readonly links: readonly CellLink[]
  readonly line: number
}

/** A table of facts; none where no cell has words. Its text is caption and cells, and has the links of the cells. */
export function tableBlock({rows, headerRow, headerColumn, caption = '', links, line}: TableParts): Block[] {
  const cells = rows.flat().filter((cell) => cell !== '')
  if (cells.length === 0) return []
  const text = [caption, ...cells].filter((words) => words !== '').join(' | ')
  return [
    {
      kind: 'table',
      rows,
      headerRow,
      ...(headerColumn === true && {headerColumn}),
      ...(caption !== '' && {caption}),
      ...(links.length > 0 && {links}),
      text,
      spans: linkedSpans(text, links),
      line,
    },
  ]
}

/** The text with each link on its words, which follow each other in it. */
function linkedSpans(text: string, links: readonly CellLink[]): Span[] {
  const spans: Span[] = []
  let end = 0
  for (const {text: words, href} of links) {
    const at = findWholeWords(text, words, end)
    if (at < 0) continue
    if (at > end) spans.push({text: text.slice(end, at), marks: []})
    spans.push({text: words, marks: [], href})
    end = at + words.length
  }
  return end < text.length ? [...spans, {text: text.slice(end), marks: []}] : spans
}
