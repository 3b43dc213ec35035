import {changeMarks} from './marks.ts'
import type {Run} from './spans.ts'

/**
 * Puts the markers of footnotes, which are runs without text, on the word before them (or, at the start of a text,
 * after them), and a raised number that marks a note of no known place in brackets, apart from its word.
 */
export function citeWords(runs: readonly Run[]): readonly Run[] {
  if (!runs.some(({notes, marks}) => notes !== undefined || marks.includes('sup'))) return runs
  const cited: Run[] = []
  let waiting: string[] = []
  for (const run of runs) {
    if (run.notes !== undefined && run.text === '') {
      if (!citeLast(cited, run.notes)) waiting.push(...run.notes)
    } else if (waiting.length > 0 && run.text.trim() !== '') {
      cited.push(...citeFirst(run, waiting))
      waiting = []
    } else if (isBareMarker(run, cited)) {
      cited.push({...run, text: ' ', marks: changeMarks(run.marks, {sup: false})})
      cited.push({...run, text: `[${run.text.trim().replaceAll(/^[[(]|[\])]$/g, '')}]`})
    } else cited.push(run)
  }
  return cited
}

/** Marks the last word of the runs; says whether there was one. */
function citeLast(runs: Run[], notes: readonly string[]): boolean {
  const index = runs.findLastIndex(({text}) => text.trim() !== '')
  const run = runs[index]
  const found = run && /\S+(?=\s*$)/.exec(run.text)
  if (!run || !found) return false
  const known = run.notes ?? []
  const rest = run.text.slice(found.index + found[0].length)
  const word = {...run, text: found[0], notes: [...known, ...notes.filter((note) => !known.includes(note))]}
  runs.splice(
    index,
    1,
    ...[{...run, text: run.text.slice(0, found.index)}, word, withoutNotes(run, rest)].filter(
      ({text, attached}) => text !== '' || attached !== undefined,
    ),
  )
  return true
}

function citeFirst(run: Run, notes: readonly string[]): Run[] {
  const [, space = '', word = '', rest = ''] = /^(\s*)(\S+)(.*)$/s.exec(run.text) ?? []
  return [withoutNotes(run, space), {...run, text: word, notes}, withoutNotes(run, rest)].filter(
    ({text}) => text !== '',
  )
}

function withoutNotes({notes: _notes, ...run}: Run, text: string): Run {
  return {...run, text}
}

/** Raised numbers after a word or a stop, where no unit or number can bear an exponent. */
function isBareMarker({text, marks}: Run, before: readonly Run[]): boolean {
  if (!marks.includes('sup') || !/^\s*[[(]?\d{1,3}(?:\s?[,–-]\s?\d{1,3})*[\])]?\s*$/.test(text)) return false
  const last = before.findLast((run) => run.text !== '')?.text ?? ''
  return /\p{L}{4}$|[.,;:!?]$/u.test(last)
}
