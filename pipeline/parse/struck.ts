import {wordsOf} from './image-block.ts'
import {carries, cleanText, spansText, type Run} from './spans.ts'

/** Elements whose words somebody took back. */
export const struckNames: ReadonlySet<string> = new Set(['del', 's', 'strike'])

/** Words that were struck out stand by themselves, below the text, which says what it says without them. */
export function struckRuns(runs: readonly Run[], line: number): Run[] {
  const text = cleanText(spansText(runs))
  const carried = runs.filter(carries)
  if (text === '') return carried
  return [{text: '', marks: [], line, attached: {kind: 'other', ...wordsOf(text), line}}, ...carried]
}
