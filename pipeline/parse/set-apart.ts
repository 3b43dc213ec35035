import type {Problem} from './source.ts'
import {normaliseSpans, spansText} from './spans.ts'
import type {Run} from './spans.ts'
import {struckOut} from './struck.ts'

/**
 * Takes what is struck out, or code that nobody knows, out of a text: it stands behind the text as markup of its own,
 * which no list or sentence of the article holds, for an editor to settle.
 */
export function setApart(runs: readonly Run[], problems: Problem[]): readonly Run[] {
  if (!runs.some(({apart}) => apart !== undefined)) return runs
  const kept: Run[] = []
  let waiting: Run[] = []
  const settle = (): void => {
    kept.push(...asMarkup(waiting, problems))
    waiting = []
  }
  for (const run of runs) {
    if (run.apart !== undefined && run.attached === undefined) {
      if (run.apart !== waiting[0]?.apart) settle()
      waiting.push(run)
      continue
    }
    settle()
    kept.push(run)
  }
  settle()
  return kept
}

function asMarkup(runs: readonly Run[], problems: Problem[]): Run[] {
  const spans = normaliseSpans(runs)
  const [first] = runs
  const text = spansText(spans)
  if (first === undefined || text === '') return []
  const {line} = first
  if (first.apart === 'struck') problems.push(struckOut(text, line))
  return [
    {text: ' ', marks: [], line},
    {text: '', marks: [], line, attached: {kind: 'other', text, spans, line}},
  ]
}
