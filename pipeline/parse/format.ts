import type {SourceFormat} from '../../schemas/vocabulary.ts'

/** The format of a source: by the extension of its name where that is known, otherwise by how its text begins. */
export function sourceFormat(name: string, text: string): SourceFormat {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return byExtension.get(extension) ?? formatOfText(text)
}

const byExtension: ReadonlyMap<string, SourceFormat> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
])

function formatOfText(text: string): SourceFormat {
  if (htmlStart.test(text)) return 'html'
  return frontMatter.test(text) || heading.test(text) ? 'markdown' : 'text'
}

const htmlStart =
  /^\s*(?:<\?xml\b[^>]*>\s*)?<(?:!doctype\b|!--|(?:html|head|body|meta|title|link|main|article|section|header|nav|div|p|h[1-6]|ul|ol|dl|table|figure|img|blockquote|span|font|center|strong|em|b|i|a|br)(?=[\s/>]))/i
const frontMatter =
  /^\s*(?:---(?:[a-z]+)?[ \t]*\r?\n[^]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)|\+\+\+[ \t]*\r?\n[^]*?\n\+\+\+)/
const heading = /^ {0,3}#{1,6}[ \t]+\S/m
