const blockElements =
  'address|article|aside|blockquote|body|caption|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|li|main|nav|ol|option|p|section|select|summary|table|tbody|td|th|thead|tr|ul'

/**
 * The words of a page as a reader meets them, in order: one line per run of text between block elements, entities
 * decoded, white space as a browser prints it.
 */
export function pageLines(html: string): string[] {
  return html
    .replace(/^[\s\S]*<body>/, '')
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(new RegExp(`</?(?:${blockElements})\\b[^>]*>|<br>`, 'g'), '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#(\d+);/g, (_entity, code: string) => String.fromCodePoint(Number(code)))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Those of `wanted` that cannot be found in `lines` in order, each as a whole line. */
export function missingLines(lines: readonly string[], wanted: readonly string[]): string[] {
  let from = 0
  return wanted.filter((line) => {
    const at = lines.indexOf(line, from)
    if (at >= 0) from = at + 1
    return at < 0
  })
}
