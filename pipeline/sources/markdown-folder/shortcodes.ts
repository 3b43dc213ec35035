import {escapeHtml, unknownMarkup} from '../markup.ts'
import type {TagContext} from './liquid.ts'
import {isBox, titleOfTag} from './box-line.ts'
import {mediaTag} from './media-tag.ts'
import {readArguments} from './tag-arguments.ts'

/** Reads the shortcodes of Hugo; line numbers stay. */
export function readShortcodes(text: string, context: TagContext): string {
  return text
    .replaceAll(linked, readLink)
    .replaceAll(shortcode, (whole: string, written: string, index: number) => {
      const escaped = /^\/\*([^]*)\*\/$/.exec(written.trim())?.[1]
      if (escaped !== undefined) return escapeHtml(whole.replace(/\/\*([^]*)\*\//, '$1'))
      const [, slash, name = '', rest = ''] = /^\s*(\/?)\s*([\w./-]*)([^]*)$/.exec(written) ?? []
      if (slash === '/') return closing(name)
      const alone = standsAlone(text, index, whole.length)
      return readShortcode(name, rest.replace(/\/\s*$/, ''), alone, context)
    })
}

/** A button or link around its words. */
const linked =
  /\{\{[<%]\s*(?:button|btn|link)\b([^{}]*)[>%]\}\}([^{}[\]\n]+)\{\{[<%]\s*\/\s*(?:button|btn|link)\s*[>%]\}\}/g

function readLink(whole: string, written: string, words: string): string {
  const {named, placed} = readArguments(written)
  const [href] = ['href', 'link', 'url', 'relref', 'ref'].flatMap((key) => named.get(key) ?? [])
  const address = href ?? placed.find((value) => /[/.#]/.test(value))
  return address === undefined ? whole : `[${words.trim()}](<${address}>)`
}

const shortcode = /\{\{[<%]([^{}]*)[>%]\}\}/g

/** Whether a tag is a block: nothing else in its line, and an empty line after it. */
function standsAlone(text: string, index: number, length: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index)
  return (
    before.trim() === '' &&
    /^[ \t]*(?:\n[ \t]*\n|\n?$)/.test(text.slice(index + length, index + length + 200))
  )
}

function closing(name: string): string {
  if (name === 'highlight') return '```'
  return name === 'details' ? '</details>' : ''
}

function readShortcode(name: string, rest: string, alone: boolean, context: TagContext): string {
  const written = readArguments(rest)
  const [first = ''] = written.placed
  if (name === 'ref' || name === 'relref') return linkTo(written.named.get('path') ?? first, context)
  if (name === 'highlight') return `\`\`\`${first}`
  if (name === 'details')
    return `<details><summary>${escapeHtml(written.named.get('summary') ?? first)}</summary>`
  const media = mediaTag(name, written)
  if (media !== undefined) return media
  if (wrappers.has(name.toLowerCase())) return ''
  if (isBox(name)) {
    const {title} = titleOfTag(name, written)
    return title === '' ? '' : `**${title}** `
  }
  context.remarks.add('unknown-markup', name)
  const words = escapeHtml(`${name}${rest.trimEnd()}`)
  return alone
    ? unknownMarkup('hugo-shortcode', words)
    : `<span data-unknown="hugo-shortcode">${words}</span>`
}

/** Only arrange what stands within them. */
const wrappers: ReadonlySet<string> = new Set(
  'tabs tabpane columns column cols col row grid cards steps accordions accordion-group table gallery container'.split(
    ' ',
  ),
)

/** The path to the article that is meant, with the place in it. */
function linkTo(written: string, {article, index}: TagContext): string {
  const [path = '', place] = written.split('#')
  const found = path === '' ? '' : (index.pathTo(path, article) ?? path)
  return place === undefined ? found : `${found}#${place}`
}
