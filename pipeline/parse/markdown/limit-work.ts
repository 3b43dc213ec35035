import type {Problem} from '../source.ts'
import {containerAt, limitContainers} from './containers.ts'

/**
 * Reads quotes, lists and underlined headings as plain text from where there were so many, in so long a text, that a
 * Markdown reader would be busy for minutes: it looks at all that stands above for each heading with a line below it,
 * for each list that ends, and for each line that goes on with one without its sign. Words and line numbers stay.
 */
export function limitWork(lines: readonly string[], problems: Problem[]): readonly string[] {
  let work = 0
  let isInside = false
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const starts = containerAt(line, 0) !== ''
    const changes = isInside ? !starts && !/^(?: {2}|\t)/.test(line) : starts
    const isBelowText = lines[index - 1]?.trim() !== ''
    if (changes || (isBelowText && underline.test(line))) work += index
    // A line that goes on with a paragraph of a list leaves the list open; one below a blank line ends it.
    isInside = starts || (isInside && isBelowText)
    if (work <= maxWork) continue
    // From the last blank line: what follows a list without one would go on with it, sign or no sign.
    const start = lines.findLastIndex((above, at) => at < index && above.trim() === '') + 1
    problems.push({code: 'too-many-lists', message, line: start + 1})
    return lines.map((later, at) => (at < start ? later : plain(later)))
  }
  return lines
}

/** Lines that a reader looks at again; some seconds. */
const maxWork = 10_000_000

const message =
  'The text has too many lists, quotes or underlined headings to read them all; from here on they were read as plain text.'

const plain = (line: string): string => (underline.test(line) ? '' : limitContainers(line, 0))

const underline = /^\s*(?:-+|=+)\s*$/
