import {wordsOf} from './image-block.ts'
import {carries, cleanText, type Run, spansText} from './spans.ts'

/** Elements whose words somebody took back. */
export const struckNames: ReadonlySet<string> = new Set(['del', 's', 'strike'])

/** The words of a struck-out element, which stand by themselves below the text around it; pictures in it stay. */
export function struckRuns(runs: readonly Run[], line: number): Run[] {
  const text = cleanText(spansText(runs))
  const carried = runs.filter(carries)
  if (text === '') return carried
  return [{text: '', marks: [], line, attached: {kind: 'other', ...wordsOf(text), line}}, ...carried]
}
