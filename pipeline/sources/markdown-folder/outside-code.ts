/**
 * Changes a Markdown text outside of its code: fenced blocks and `code` within a line stay as they are.
 *
 * @param change Gets the text between two pieces of code.
 */
export function outsideCode(markdown: string, change: (text: string) => string): string {
  const parts: string[] = []
  let position = 0
  for (const [start, end] of codeIn(markdown)) {
    parts.push(change(markdown.slice(position, start)), markdown.slice(start, end))
    position = end
  }
  return parts.join('') + change(markdown.slice(position))
}

/** Where the code of a text starts and ends, in order. */
export function* codeIn(markdown: string): Generator<readonly [start: number, end: number]> {
  // Ticks within braces are a text of JSX.
  const token = /^[ \t]*(?:>[ \t]?)*(`{3,}|~{3,})[^\n]*|(?<!\{)(`+)(?!\})/gm
  for (let found = token.exec(markdown); found !== null; found = token.exec(markdown)) {
    const [opening, fence, ticks] = found
    const end =
      fence === undefined
        ? spanEnd(markdown, token.lastIndex, ticks ?? '')
        : fenceEnd(markdown, token.lastIndex, fence)
    if (end === undefined) continue
    yield [found.index, end]
    token.lastIndex = end
    // An empty match would find the same place for ever.
    if (opening === '') token.lastIndex += 1
  }
}

/** The end of a code span, which has as many ticks as its start, within the same paragraph. */
function spanEnd(markdown: string, from: number, ticks: string): number | undefined {
  const paragraphEnd = markdown.indexOf('\n\n', from)
  const rest = markdown.slice(from, paragraphEnd === -1 ? undefined : paragraphEnd)
  for (const {0: found, index} of rest.matchAll(/`+/g))
    if (found === ticks) return from + index + found.length
  return undefined
}

function fenceEnd(markdown: string, from: number, fence: string): number {
  const closing = new RegExp(`^[ \\t]*(?:>[ \\t]?)*${fence[0] ?? ''}{${fence.length},}[ \\t]*$`, 'gm')
  closing.lastIndex = from
  return closing.exec(markdown) === null ? markdown.length : closing.lastIndex
}
