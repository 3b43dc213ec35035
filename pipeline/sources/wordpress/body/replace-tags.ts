/** Replaces opening and closing tags of some elements; `change` is given each tag as written. */
export function replaceTags(html: string, names: string, change: (tag: string) => string): string {
  return html.replaceAll(tagPattern(names), change)
}

/** Cuts HTML at those tags of some elements that the test finds; these tags are left out. */
export function splitAtTags(html: string, names: string, test: (tag: string) => boolean): string[] {
  const parts: string[] = []
  let from = 0
  for (const {0: tag, index} of html.matchAll(tagPattern(names))) {
    if (!test(tag)) continue
    parts.push(html.slice(from, index))
    from = index + tag.length
  }
  return [...parts, html.slice(from)]
}

/** Reads from each `<` to the next at most, so no text is read twice. */
const tagPattern = (names: string): RegExp => new RegExp(`</?(?:${names})\\b[^<>]*>`, 'gi')

/** Takes the last `figcaption` out of some HTML. */
export function takeCaption(html: string): {readonly caption: string; readonly rest: string} {
  const opening = splitAtTags(html, 'figcaption', (tag) => !tag.startsWith('</'))
  const last = opening.length > 1 ? (opening.at(-1) ?? '') : ''
  const end = last.toLowerCase().indexOf('</figcaption>')
  if (end === -1) return {caption: '', rest: html}
  const before = html.slice(0, html.length - last.length).replace(/<figcaption\b[^<>]*>$/i, '')
  return {caption: last.slice(0, end).trim(), rest: before + last.slice(end + '</figcaption>'.length)}
}
