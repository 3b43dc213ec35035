/** Shortcodes whose content is a footnote to the words before them. */
export const isNote = (name: string): boolean => noteNames.has(name)

const noteNames: ReadonlySet<string> = new Set('ref fn mfn footnote efn_note modern_footnote'.split(' '))

/** @param number From 1. */
export const noteMark = (number: number): string =>
  `<sup><a href="#fn-shortcode-${number}">${number}</a></sup>`

/** The footnotes of a text below it; nothing where it has none. */
export function notesHtml(notes: readonly string[]): string {
  if (notes.length === 0) return ''
  const items = notes.map((note, index) => `<li id="fn-shortcode-${index + 1}">${note}</li>`)
  return `<section class="footnotes"><ol>\n${items.join('\n')}\n</ol></section>`
}
