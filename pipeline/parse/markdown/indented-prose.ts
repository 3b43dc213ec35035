/**
 * Takes four spaces off paragraphs of prose that go in so far that Markdown takes them for code. Lines stay.
 */
export function outdentProse(text: string): string {
  if (!indented.test(text)) return text
  const lines = text.split('\n')
  let isFenced = false
  let isPart = false
  let start = 0
  while (start < lines.length) {
    const line = lines[start] ?? ''
    if (/^\s*(?:```|~~~)/.test(line)) isFenced = !isFenced
    if (line.trim() !== '' && !line.startsWith(indent)) isPart = hasParts.test(line)
    let end = start + 1
    if (line.startsWith(indent) && !isFenced && !isPart && (lines[start - 1] ?? '').trim() === '') {
      while (lines[end]?.startsWith(indent) === true) end += 1
      const paragraph = lines.slice(start, end).map((each) => each.slice(indent.length))
      if (isProse(paragraph))
        for (const [index, outdented] of paragraph.entries()) lines[start + index] = outdented
    }
    start = end
  }
  return lines.join('\n')
}

const indent = '    '
const indented = /^ {4}["“(]?\p{Lu}\p{Ll}* \p{L}/mu
/** An item of a list, a note or a meaning: what goes in below it is a part of it. */
const hasParts = /^ {0,3}(?:[-*+] |\d{1,9}[.)] |\[\^[^\]]+\]:|:\s| {1,3}\S)/

/** Whether lines are sentences and no code: they do not go in further, and have none of its signs. */
function isProse(lines: readonly string[]): boolean {
  const text = lines.join(' ')
  return (
    text.split(/\s+/).length >= FEWEST_WORDS &&
    /^["“(*_]{0,3}\p{Lu}.*[.!?:"”)*_]$/u.test(text.trimEnd()) &&
    !lines.some((line) => /^\s/.test(line) || /[{}<>;=\\|`$]|^\W*[#/]{2}/.test(line))
  )
}

const FEWEST_WORDS = 6
