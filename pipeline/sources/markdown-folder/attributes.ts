/**
 * Takes out ids and classes that Hugo and kramdown put behind headings and blocks, kramdown's comments, and elements
 * that only say that what is in them is Markdown; line numbers stay.
 */
export function withoutAttributes(text: string): string {
  return withoutHidden(text)
    .replaceAll(markdownElement, '')
    .replaceAll(/^[*+-] [^\n]*\n\{:toc[^{}\n]*\}/gim, '\n')
    .replaceAll(/\{:(?![:\s]*\})[^{}\n]*\}/g, '')
    .replaceAll(/^ {0,3}#{1,6}[ \t][^\n]*$/gm, (heading) =>
      heading.replace(/\{[#.][^{}]*\}\s*$/, '').trimEnd(),
    )
}

const markdownElement =
  /^[ \t]*<(?:div|figure|section|article|aside|center|p)(?=[^<>\n]*\smarkdown(?:=["']?(?:1|block|span)\b|[\s>]))[^<>\n]*>[ \t]*$/gim

/** `{::comment} … {:/comment}`. */
function withoutHidden(text: string): string {
  const parts: string[] = []
  let position = 0
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, position)) {
    const end = closing.exec(text.slice(start))
    if (end === null) break
    const after = start + end.index + end[0].length
    parts.push(text.slice(position, start), text.slice(start, after).replaceAll(/[^\n]+/g, ''))
    position = after
  }
  return parts.join('') + text.slice(position)
}

const opening = '{::comment}'
const closing = /\{:\/(?:comment)?\}/
