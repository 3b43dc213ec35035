import type {Problem} from './source.ts'
import {normaliseSpans, spansText} from './spans.ts'
import type {Run} from './spans.ts'

/**
 * Takes what is struck out of a text: it stands behind the text as markup of its own, which no list or sentence of the
 * article holds, for an editor to settle.
 */
export function setApart(runs: readonly Run[], problems: Problem[]): readonly Run[] {
  if (!runs.some(({struck}) => struck)) return runs
  const kept: Run[] = []
  let struck: Run[] = []
  const settle = (): void => {
    kept.push(...apart(struck, problems))
    struck = []
  }
  for (const run of runs) {
    if (run.struck && run.attached === undefined) {
      struck.push(run)
      continue
    }
    settle()
    kept.push(run)
  }
  settle()
  return kept
}

function apart(runs: readonly Run[], problems: Problem[]): Run[] {
  const spans = normaliseSpans(runs)
  const [first] = runs
  const text = spansText(spans)
  if (first === undefined || text === '') return []
  const {line} = first
  problems.push({
    code: 'struck-out',
    message: `“${text}” is struck out: it was kept apart and states nothing.`,
    line,
  })
  return [
    {text: ' ', marks: [], line},
    {text: '', marks: [], line, attached: {kind: 'other', text, spans, line}},
  ]
}
