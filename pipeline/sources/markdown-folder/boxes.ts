import {escapeHtml} from '../markup.ts'
import {type BoxLine, boxLine} from './box-line.ts'

/**
 * Makes quotes of the boxes that dialects of Markdown draw: `:::warning … :::`, `!!! note` above lines that go in, and
 * tags of templates such as `{{% notice tip %}} … {{% /notice %}}`. Their titles stand in bold above them, so that
 * neither is taken for a thing of the list around. Lines stay.
 */
export function readBoxes(markdown: string): string {
  if (!anySign.test(markdown)) return markdown
  const lines = markdown.split('\n')
  const signs = signsOf(lines)
  if (signs.size === 0) return markdown
  const open: OpenBox[] = []
  return lines
    .map((written, index) => {
      while (endsIndented(open.at(-1), written)) open.pop()
      const around = prefixOf(open)
      const line = withoutIndent(written, open)
      const sign = signs.get(index)
      if (sign === undefined) return written.trim() === '' ? around.trimEnd() : `${around}${line}`
      if (sign.kind === 'closes') {
        const closing = open.pop()?.closing ?? ''
        return `${prefixOf(open)}${closing}`.trimEnd()
      }
      const indent = /^ */.exec(line)?.[0] ?? ''
      const opening = openingOf(sign, lines[index + 1] ?? '')
      const isQuote = opening.prefix !== ''
      open.push({
        prefix: isQuote ? `${indent}${opening.prefix}` : '',
        closing: opening.closing,
        inner: sign.kind === 'indents' ? sign.indent + INDENT : undefined,
        dedent: sign.kind === 'indents' ? INDENT : isQuote ? indent.length : 0,
      })
      return `${around}${indent}${opening.prefix}${opening.title}`.trimEnd()
    })
    .join('\n')
}

/** Looked for before anything is done. */
const anySign = /^[ \t]*(?::::|!!!|\?\?\?|===[!+]? |\{[{%])/m

/** What goes in below the sign of a box. */
const INDENT = 4
/** Boxes within each other; more are no work of a writer. */
const MOST_OPEN = 8

interface OpenBox {
  readonly prefix: string
  readonly closing: string
  /** Columns that its lines go in at least, where nothing closes it. */
  readonly inner: number | undefined
  readonly dedent: number
}

const prefixOf = (open: readonly OpenBox[]): string => open.map(({prefix}) => prefix).join('')

const endsIndented = (box: OpenBox | undefined, line: string): boolean =>
  box?.inner !== undefined && line.trim() !== '' && indentOf(line) < box.inner

const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0

function withoutIndent(line: string, open: readonly OpenBox[]): string {
  const count = open.reduce((sum, {dedent}) => sum + dedent, 0)
  return line.slice(Math.min(count, indentOf(line)))
}

/** What the line of a sign becomes. A box that asks is a question with its answer, one of several tabs is no quote. */
function openingOf({kind, shape, title}: Exclude<BoxLine, {kind: 'closes'}>, next: string): Opening {
  if (title === undefined) return {prefix: shape === 'tab' ? '' : '> ', title: '', closing: ''}
  const asks = title.endsWith('?')
  if (asks && kind === 'opens' && next.trim() === '')
    return {prefix: '', title: `<details><summary>${escapeHtml(title)}</summary>`, closing: '</details>'}
  if (shape === 'tab') return {prefix: '', title: `**${title}**<br><br>`, closing: ''}
  if (asks) return {prefix: '', title: `**${title}**`, closing: ''}
  // A title that its text goes on with stands in one paragraph with it.
  return {prefix: '> ', title: `**${title}**${/^\s*\p{Ll}/u.test(next) ? '<br>' : '<br><br>'}`, closing: ''}
}

interface Opening {
  readonly prefix: string
  readonly title: string
  readonly closing: string
}

/** The lines that open boxes, and those that close them: none without the other. */
function signsOf(lines: readonly string[]): ReadonlyMap<number, BoxLine> {
  const signs = new Map<number, BoxLine>()
  const waiting: {readonly index: number; readonly sign: BoxLine}[] = []
  let fence: string | undefined
  for (const [index, line] of lines.entries()) {
    const [, mark] = /^\s*(?:>\s?)*(`{3,}|~{3,})/.exec(line) ?? []
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined
    if (mark !== undefined || fence !== undefined) continue
    const sign = boxLine(line)
    if (sign === undefined) continue
    if (sign.kind === 'indents') {
      if (goesIn(lines, index, sign.indent)) signs.set(index, sign)
    } else if (sign.kind === 'opens') {
      if (waiting.length < MOST_OPEN) waiting.push({index, sign})
    } else {
      const at = waiting.findLastIndex(({sign: {name}}) => name === sign.name)
      const opened = waiting[at]
      if (opened === undefined) continue
      signs.set(opened.index, opened.sign).set(index, sign)
      waiting.length = at
    }
  }
  return signs
}

/** Whether the next line that is not empty goes in below a sign. */
function goesIn(lines: readonly string[], index: number, indent: number): boolean {
  const next = [lines[index + 1], lines[index + 2]].find((line) => line !== undefined && line.trim() !== '')
  return next !== undefined && indentOf(next) >= indent + INDENT
}
