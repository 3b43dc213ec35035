import type {PostContext} from './post-context.ts'

/** Stands where the post shows its footnotes, until all references to them are known. */
export const footnotesPlace = '<section class="footnotes"></section>'

/** Points the marks of footnotes to their texts, and puts these in their place, or at the end where there is none. */
export function withFootnotes(html: string, {footnotes}: PostContext): string {
  let isReferred = html.includes(footnotesPlace)
  if (footnotes === undefined || footnotes.size === 0) return html.replaceAll(footnotesPlace, '')
  const marked = html.replaceAll(
    /<sup\b([^<>]*)>(?:<a\b[^<>]*>)?([^<]*)(?:<\/a>)?<\/sup>/g,
    (mark, attributes: string, number: string) => {
      const id = /\bdata-fn="([^"]*)"/.exec(attributes)?.[1]
      isReferred ||= id !== undefined
      return id === undefined ? mark : `<sup><a href="#fn-${id}">${number}</a></sup>`
    },
  )
  if (!isReferred) return marked
  const items = [...footnotes].map(([id, note]) => `<li id="fn-${idOf(id)}">${note}</li>`)
  const section = `<section class="footnotes"><ol>\n${items.join('\n')}\n</ol></section>`
  const [before = '', ...after] = marked.split(footnotesPlace)
  return `${before.trimEnd()}\n${section}\n${after.join('')}`
}

const idOf = (id: string): string => id.replaceAll(/["&<>\s]/g, '')
