import type {Problem} from '../source.ts'
import {limitContainers} from './containers.ts'
import {limitParagraphs} from './limit-paragraphs.ts'
import {limitWork} from './limit-work.ts'

export interface Limited {
  readonly text: string
  readonly problems: readonly Problem[]
}

/**
 * Takes out what no author writes and what would keep a Markdown reader busy for minutes: more than
 * {@link maxContainers} quotes or lists inside each other, lists and underlined headings without end, and paragraphs
 * of too many signs or lines. Words and line numbers stay.
 */
export function limitNesting(text: string): Limited {
  const lines = text.split('\n').map(limitIndent)
  const nested = lines.map((line) => limitContainers(line, maxContainers))
  const problems: Problem[] = []
  const tooDeep = nested.findIndex((line, index) => line !== lines[index])
  if (tooDeep !== -1) {
    const message = `Lists or quotes nest more than ${maxContainers} levels; deeper ones were read as one level.`
    problems.push({code: 'deep-nesting', message, line: tooDeep + 1})
  }
  return {text: limitParagraphs(limitWork(nested, problems), problems).join('\n'), problems}
}

export const maxContainers = 50

/** Two columns are the least that a list goes in by. */
function limitIndent(line: string): string {
  return /^\s{100}/.test(line) ? ' '.repeat(2 * maxContainers) + line.trimStart() : line
}
