import {scanHtml} from './scan-html.ts'
import type {Scanned} from './scanned.ts'

/** Scans Markdown: its signs become tags line by line, by no grammar, and are scanned as such. */
export function scanMarkdown(markdown: string): Scanned {
  const lines = withoutFrontMatter(markdown).split('\n')
  const addresses = new Map<string, string>()
  const written: string[] = []
  let fence = ''
  for (const [index, line] of lines.entries()) {
    const [, sign = ''] = /^\s*(?:>\s*)*(```|~~~)/.exec(line) ?? []
    if (sign !== '' && (fence === '' || fence === sign)) fence = fence === '' ? sign : ''
    else if (fence !== '') written.push(escaped(line))
    else if (!readDefinition(line, addresses)) written.push(markedUp(line, lines[index + 1] ?? ''))
  }
  return scanHtml(inlineTags(written.join('\n'), addresses))
}

/** Two rules with prose between them look like front matter: that has keys. */
const withoutFrontMatter = (markdown: string): string =>
  markdown
    .replace(
      /^\{\n[^]*?\n\}[ \t]*(?=\n|$)|^(---|\+\+\+)[^\n]*\n(?:(?:[ \t]*(?:#[^\n]*)?\n)*[\w"'-]+[ \t]*[:=][^]*?\n)?(?:\1|\.\.\.)[ \t]*(?=\n|$)/,
      '',
    )
    .replace(ruledFields, '')
    .replace(namedLines, (lines) => (/^title[ \t]*:/im.test(lines) || lines.endsWith('---') ? '' : lines))

/** Fields with rules between them, from “Title: …” to “Text:”. */
const ruledFields =
  /^title[ \t]*:[^\n]*\n(?:[ \t]*\n|-{4}[ \t]*\n|[a-z][\w-]*[ \t]*:[^\n]*\n)*?-{4}[ \t]*\n\s*text[ \t]*:(?=[ \t]*\n)/i

const field =
  '(?:title|subtitle|layout|date|modified|authors?|categor(?:y|ies)|tags|slug|summary|status|description|keywords|language|template|image)[ \\t]*:[^\\n]*\\n'
/** Lines “Title: …” above the first empty line, or above a rule that closes what nothing opened. */
const namedLines = new RegExp(
  String.raw`^${field}(?:(?:${field})+(?=\n)|(?:(?:[a-z][\w-]*[ \t]*:[^\n]*|[ \t]+[^\n]+|- [^\n]+)\n)+---(?=[ \t]*(?:\n|$)))`,
  'i',
)

const escaped = (code: string): string => code.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function readDefinition(line: string, addresses: Map<string, string>): boolean {
  const [, label, href] = /^ {0,3}\[(?!\^)([^\]]+)\]:\s*<?([^\s>]+)>?/.exec(line) ?? []
  if (label === undefined || href === undefined) return false
  addresses.set(label.toLowerCase(), href)
  return true
}

function markedUp(line: string, next: string): string {
  if (line.trim() === '' || /^\s*(?:[-*_=]\s*)+$/.test(line)) return '<p>'
  const item = /^[\s>]*(?:[-*+]|\d{1,9}[.)])(?:\s+(?:\[[ xX]\]\s)?|$)/.exec(line)?.[0]
  if (item !== undefined) return `<li>${line.slice(item.length)}</li>`
  const heading = /^[\s>]*#{1,6}\s+/.exec(line)?.[0]
  if (heading !== undefined) return `<h2>${line.slice(heading.length).replace(attributes, '')}</h2>`
  if (/^ {0,3}(?:=+|-+)\s*$/.test(next)) return `<h2>${line}</h2>`
  if (/^\s*\|.*\|\s*$/.test(line)) return row(line)
  if (/^[\s>]*[*_]*(?:q|a|question|answer|ans)[ \t]?\d{0,3}[ \t]?[:.)]/i.test(line)) return `<p>${line}`
  return line.replace(/^[\s>]*\[\^[^\]]+\]:/, '<p>').replace(/^[\s>]+(?=\S)/, '')
}

/** “## Causes {#causes}”. */
const attributes = /\{(?:[#.:][^{}\s]|id=)[^{}]*\}\s*$/

/** Each cell has a line of its own, so that no code goes from one to the next. */
function row(line: string): string {
  if (/^[\s|:-]+$/.test(line)) return '<p>'
  const cells = line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
  return `<p><table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('\n')}</table>`
}

function inlineTags(text: string, addresses: ReadonlyMap<string, string>): string {
  return (
    text
      .replaceAll(/`[^`\n]+`/g, escaped)
      // HTML knows some characters without a semicolon, “&sect” in an address among them; Markdown does not.
      .replaceAll(/&(?!#?\w{1,32};)/g, '&amp;')
      .replaceAll(/\[\^[^\]\s]+\]/g, '')
      .replaceAll(/~~(?=\S)([^~\n]+)~~/g, '<del>$1</del>')
      .replaceAll(image, (_, bracketed: string | undefined, bare: string) => imageTag(bracketed ?? bare))
      .replaceAll(link, (_, words: string, bracketed: string | undefined, bare: string) =>
        linkTag(words, bracketed ?? bare),
      )
      .replaceAll(reference, (whole, bang: string, words: string, label: string) => {
        const address = addresses.get((label || words).toLowerCase())
        if (address === undefined) return whole
        return bang === '' ? linkTag(words, address) : imageTag(address)
      })
      .replaceAll(/<(https?:[^\s<>]*|[\w.+-]+@[\w.-]+)>/g, ' $1 ')
      .replaceAll(/<(?!\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>|!--|!doctype|!\\?\[(?:end)?if\b)/gi, '&lt;')
  )
}

const linkTag = (words: string, address: string): string => `<a href="${inQuotes(address)}">${words}</a>`
const imageTag = (address: string): string => `<img src="${inQuotes(address)}">`
const inQuotes = (address: string): string => address.replaceAll('"', '&quot;')

const target = String.raw`\(\s*(?:<([^<>\n]*)>|((?:[^\s()<>]|\([^\s()<>]*\))*))(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)`
const image = new RegExp(String.raw`!\[[^[\]]*\]${target}`, 'g')
const link = new RegExp(String.raw`\[([^[\]]*)\]${target}`, 'g')
const reference = /(!?)\[([^[\]]*)\](?:\[([^[\]]*)\])?/g
