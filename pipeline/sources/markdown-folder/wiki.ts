import type {TagContext} from './liquid.ts'

/** Reads what Obsidian adds to Markdown: links and pictures by name, callouts, comments. */
export function readWiki(text: string, context: TagContext): string {
  return text
    .replaceAll(link, (_, embedded: string, target: string, label: string | undefined) =>
      embedded === '' ? pageLink(target, label, context) : embed(target, label, context),
    )
    .replaceAll(callout, (_, quote: string, kind: string, title: string) => {
      const words =
        title.trim() === '' ? `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}` : title
      return `${quote}**${words.trim()}**<br>`
    })
}

/** Not `[[1]]`, which is a number in brackets. */
const link = /(!?)\[\[(?!\d+\]\])([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\](?!\()/g
const callout = /^((?:[ \t]*>)+[ \t]*)\[!([a-z]+)\][+-]?([^\n]*)/gim

function pageLink(target: string, label: string | undefined, {article, index}: TagContext): string {
  const [page = '', place] = target.split('#')
  const words = label ?? (page === '' ? (place ?? '') : page.replace(/^.*\//, ''))
  const path = page === '' ? '' : index.pathTo(page, article)
  if (path === undefined) return words
  const anchor = place === undefined ? '' : `#${place.trim().toLowerCase().replaceAll(/\s+/g, '-')}`
  return `[${words}](<${path}${anchor}>)`
}

/** A picture; its size, which may stand in place of a text, is left out. A page that is put in becomes a link. */
function embed(target: string, label: string | undefined, context: TagContext): string {
  if (!/\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i.test(target.trim())) return pageLink(target, label, context)
  const alt = label === undefined || /^\d+(?:x\d+)?$/.test(label.trim()) ? '' : label
  return `![${alt}](<${context.index.pathTo(target, context.article) ?? target.trim()}>)`
}
