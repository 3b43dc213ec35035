import type {TagContext} from './liquid.ts'

/** Reads what Obsidian adds to Markdown: links and pictures by name, callouts, highlights, names of blocks; emoji by name and places of contents. */
export function readWiki(text: string, context: TagContext): string {
  return text
    .replaceAll(contents, '')
    .replaceAll(emoji, (_, name: string) => {
      context.remarks.add('emoji', name)
      return ''
    })
    .replaceAll(highlight, '$1')
    .replaceAll(blockName, '')
    .replaceAll(link, (_, embedded: string, written: string, words: string | undefined) => {
      // Within a table the line before a label is escaped.
      const [target, label] = [written.replace(/\\$/, ''), words?.replaceAll('\\|', '|')]
      return embedded === '' ? pageLink(target, label, context) : embed(target, label, context)
    })
    .replaceAll(callout, (_, quote: string, kind: string, title: string, goesOn: string | undefined) => {
      const words =
        title.trim() === '' ? `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}` : title
      return `${quote}**${words.trim()}**<br>${goesOn === undefined ? '<br>' : ''}`
    })
}

/** Where the site puts a table of contents. */
const contents = /^[ \t]*(?:\[TOC\]|\[\[_?TOC_?\]\]|@\[TOC\]|\$\{toc\})[ \t]*$/gim
/** “:warning:”, a picture to readers; not the time in 10:30:00. */
const emoji = /(?<![\p{L}\p{N}:])(?::([a-z][a-z\d_+-]{1,39}):)(?![\p{L}\p{N}:])/gu
const highlight = /(?<![=\p{L}\p{N}])==(?=[^\s=])([^=\n]*[^\s=])==(?![=\p{L}\p{N}])/gu
/** “^a1b2c3” at the end of a block, by which links name it. */
const blockName = /(?:^|[ \t])\^(?=[\d-]{0,40}[a-z])[\da-z-]{2,}[ \t]*$/gim
/** Not `[[1]]`, which is a number in brackets. */
const link = /(!?)\[\[(?!\d+\]\])([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\](?!\()/g
const callout = /^((?:[ \t]*>)+[ \t]*)\[!([A-Za-z]+)\][+-]?([^\n]*)(?=(\n[ \t>]*\p{Ll})?)/gmu

function pageLink(target: string, label: string | undefined, {article, index}: TagContext): string {
  const [page = '', place] = target.split(/#\^?/)
  const words = label ?? (page === '' ? (place ?? '') : page.replace(/^.*\//, ''))
  const path = page === '' ? '' : index.pathTo(page, article)
  if (path === undefined) return words
  const anchor = place === undefined ? '' : `#${place.trim().toLowerCase().replaceAll(/\s+/g, '-')}`
  return `[${words}](<${path}${anchor}>)`
}

/** A picture; its size, which may stand in place of a text, is left out. A page that is put in becomes a link. */
function embed(target: string, label: string | undefined, context: TagContext): string {
  if (!/\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i.test(target.trim())) return pageLink(target, label, context)
  const alt = (label ?? '').replace(/(?:^|\|)\s*\d+(?:x\d+)?\s*$/, '')
  const file = target.trim()
  return `![${alt}](<${context.index.pathTo(file, context.article) ?? file}>)`
}
