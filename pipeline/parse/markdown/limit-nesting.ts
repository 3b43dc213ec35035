import type {Problem} from '../source.ts'
import {limitContainers} from './containers.ts'
import {limitWork} from './limit-work.ts'

export interface Limited {
  readonly text: string
  readonly problems: readonly Problem[]
}

/**
 * Takes out what no author writes and what would keep a Markdown reader busy for minutes: more than
 * {@link maxContainers} quotes or lists inside each other, lists and underlined headings without end, and more than {@link maxSigns} unpaired
 * signs in one paragraph. Words and line numbers stay.
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
  return {text: thinOut(limitWork(nested, problems), problems).join('\n'), problems}
}

export const maxContainers = 50
export const maxSigns = 1000

/** Two columns are the least that a list goes in by. */
function limitIndent(line: string): string {
  return /^\s{100}/.test(line) ? ' '.repeat(2 * maxContainers) + line.trimStart() : line
}

/** Takes the signs out of overcrowded paragraphs. */
function thinOut(lines: readonly string[], problems: Problem[]): string[] {
  const result: string[] = []
  let start = 0
  while (start < lines.length) {
    let end = start + 1
    while (end < lines.length && continuesParagraph(lines[end - 1] ?? '', lines[end] ?? '')) end++
    const paragraph = lines.slice(start, end)
    const crowded = countSigns(paragraph) > maxSigns && !/^\s{0,3}(?:<|```|~~~)/.test(paragraph[0] ?? '')
    if (crowded) problems.push({code: 'too-many-signs', message: crowdedMessage, line: start + 1})
    for (const line of paragraph) result.push(crowded ? line.replaceAll(signs, '') : line)
    start = end
  }
  return result
}

const crowdedMessage = `The paragraph has more than ${maxSigns} Markdown signs; they were taken out.`

function continuesParagraph(before: string, line: string): boolean {
  return (
    before.trim() !== '' && line.trim() !== '' && !/^\s*(?:[-+*]\s|\d{1,9}[.)]\s|#{1,6}\s|>)|\|/.test(line)
  )
}

function countSigns(lines: readonly string[]): number {
  return lines.reduce((count, line) => count + (line.match(signs)?.length ?? 0), 0)
}

const signs = /[*_~`[\]]|<(?=[!?])/g
