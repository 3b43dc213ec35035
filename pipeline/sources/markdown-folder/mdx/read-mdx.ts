import {withoutAttributes} from '../attributes.ts'
import {mediaTag} from '../media-tag.ts'
import {escapeHtml} from '../../markup.ts'
import type {Remarks} from '../remarks.ts'
import {type ComponentValues, componentMarkdown, printed} from './components.ts'
import {jsLiteral} from './js-literal.ts'
import {type MaskedCode, maskCode} from './masked-code.ts'
import {type Component, mdxTree, type Piece} from './mdx-tree.ts'
import {withoutModules} from './modules.ts'

/**
 * Reads MDX as Markdown: without its code, and with what components print. Line numbers stay above the first component
 * whose text has to stand apart.
 */
export function readMdx(mdx: string, remarks: Remarks): string {
  const masked = maskCode(mdx)
  const known = new Map<string, unknown>()
  const text = withoutModules(masked.text, (code) => {
    const [, name, value = ''] = constant.exec(masked.unmask(code)) ?? importedFile.exec(code) ?? []
    if (name !== undefined) known.set(name, jsLiteral(value))
  })
  const valueOf = (code: string): unknown => {
    const written = masked.unmask(code).trim()
    return (
      jsLiteral(written) ??
      known.get(written.replace(/\.src$/, '')) ??
      jsLiteral(required.exec(written)?.[1] ?? '')
    )
  }
  const reader = {valueOf, remarks, outdent: masked.outdent}
  return masked.unmask(readPieces(mdxTree(withoutAttributes(text)), reader))
}

const importedFile = /^import\s+([\w$]+)[^]*?\sfrom\s+(["'][^"'\n]*["'])/
const constant = /^export\s+const\s+([\w$]+)(?:\s*:[^=\n]*)?\s*=\s*([^]*?);?\s*$/
const required = /^require\((["'][^"'\n]*["'])\)(?:\.default)?$/

interface MdxReader extends Pick<MaskedCode, 'outdent'> {
  /** What a piece of code is worth without being run. */
  readonly valueOf: (code: string) => unknown
  readonly remarks: Remarks
}

function readPieces(pieces: readonly Piece[], reader: MdxReader): string {
  let read = ''
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === 'string') read += piece
    else if (piece.kind === 'expression') {
      const value = readExpression(piece.code, reader)
      // The value of an attribute of HTML.
      read += read.endsWith('=') ? `"${escapeHtml(value)}"` : value
    } else {
      const isInline = standsInline(read, pieces[index + 1])
      read += readComponent(piece, isInline, reader)
    }
  }
  return read
}

/** Whether a line has text before or behind a place. */
function standsInline(before: string, behind: Piece | undefined): boolean {
  const line = before.slice(Math.max(before.lastIndexOf('\n') + 1, before.length - 500))
  return line.trim() !== '' || (typeof behind === 'string' && /^[ \t]*[^\s<]/.test(behind))
}

function readExpression(code: string, {valueOf, remarks}: MdxReader): string {
  if (/^\s*\/\*[^]*\*\/\s*$/.test(code)) return code.replaceAll(/[^\n]+/g, '')
  const value = valueOf(code)
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  remarks.add('template-code', code)
  return ''
}

function readComponent(
  {name, attributes, children}: Component,
  isInline: boolean,
  reader: MdxReader,
): string {
  const values = valuesOf(attributes, reader)
  const inner = outdented(readPieces(children, reader), reader)
  const media = inner.trim() === '' ? mediaTag(name, {named: values.texts, placed: []}) : undefined
  if (media === undefined) reader.remarks.add('components', name)
  return media ?? componentMarkdown(name, values, inner, {isInline: isInline && !inner.includes('\n')})
}

function valuesOf(attributes: Component['attributes'], {valueOf, remarks}: MdxReader): ComponentValues {
  const texts = new Map<string, string>()
  const lists = new Map<string, readonly unknown[]>()
  for (const {name, text, code} of attributes) {
    const value = code === undefined ? text : valueOf(code)
    const key = name.toLowerCase()
    if (typeof value === 'string' || typeof value === 'number') texts.set(key, String(value))
    else if (Array.isArray(value) && value.length > 0) lists.set(key, value)
    else if (code !== undefined && addresses.has(key)) texts.set(key, code.trim())
    else if (code !== undefined && printed.has(key)) remarks.add('template-code', code)
  }
  return {texts, lists}
}

/** Attributes that name a picture or film: one that cannot be told is missed later on, by its name. */
const addresses: ReadonlySet<string> = new Set(['src', 'image', 'url', 'poster'])

/** Lines within a component go in. */
function outdented(text: string, {outdent}: MdxReader): string {
  const [, ...lines] = text.split('\n')
  const columns = lines.flatMap((line) => (line.trim() === '' ? [] : (/^ */.exec(line)?.[0].length ?? 0)))
  const least = columns.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)
  return Number.isFinite(least) && least > 0 ? outdent(text, least) : text
}
