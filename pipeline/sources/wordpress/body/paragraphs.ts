import type {Way} from './element-ways.ts'
import {embedHtml, isBareAddress} from './embeds.ts'
import type {Part} from './scan.ts'

interface Line {
  readonly html: string
  /** Set where it holds shortcodes and nothing else. */
  readonly isShortcodes: boolean
}

/** Cuts text between blocks into paragraphs. */
export function paragraphsOf(parts: readonly Part[], way: Way): string {
  const lines = linesOf(parts)
  if (lines.every(({html}) => html === '')) return '\n'
  if (way === 'elements') return parts.map(({text}) => text).join('')
  if (way === 'line')
    return lines
      .map(({html}) => html)
      .join('\n')
      .trim()
  const paragraphs = grouped(lines)
  if (way === 'paragraph') return paragraphs.map(withBreaks).join('</p>\n<p>')
  if (way === 'item' && paragraphs.length === 1) return withBreaks(paragraphs[0] ?? [])
  return `\n${paragraphs.map(blocksOf).join('\n')}\n`
}

function linesOf(parts: readonly Part[]): Line[] {
  const lines: Line[] = []
  let pieces: string[] = []
  let isShortcodes = true
  const end = (): void => {
    const html = pieces.join('').trim()
    lines.push({html, isShortcodes: isShortcodes && html !== ''})
    pieces = []
    isShortcodes = true
  }
  for (const part of parts) {
    const [first = '', ...others] = part.kind === 'text' ? part.text.split('\n') : [part.text]
    const add = (text: string): void => {
      pieces.push(text)
      if (part.kind !== 'shortcode' && text.trim() !== '') isShortcodes = false
    }
    add(first)
    for (const text of others) {
      end()
      add(text)
    }
  }
  end()
  return lines
}

function grouped(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = []
  let isOpen = false
  for (const line of lines) {
    if (line.html !== '' && isOpen) paragraphs.at(-1)?.push(line)
    else if (line.html !== '') paragraphs.push([line])
    isOpen = line.html !== ''
  }
  return paragraphs
}

function withBreaks(lines: readonly Line[]): string {
  return lines
    .map(({html}, index) => (index === lines.length - 1 || /<br\s*\/?>$/i.test(html) ? html : `${html}<br>`))
    .join('\n')
}

/** Addresses and shortcodes on lines of their own are blocks; the lines around them are paragraphs. */
function blocksOf(lines: readonly Line[]): string {
  const blocks: string[] = []
  let text: Line[] = []
  const flush = (): void => {
    if (text.length > 0) blocks.push(`<p>${withBreaks(text)}</p>`)
    text = []
  }
  for (const line of lines) {
    const isApart = line.isShortcodes || isBareAddress(line.html)
    if (isApart) flush()
    if (isApart) blocks.push(line.isShortcodes ? line.html : embedHtml(line.html))
    else text.push(line)
  }
  flush()
  return blocks.join('\n')
}
