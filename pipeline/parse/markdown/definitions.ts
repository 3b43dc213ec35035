import type {Block, ListPlace} from '../block.ts'
import {cleanText, spansText} from '../spans.ts'
import type {Run} from '../spans.ts'
import {listItemShape, plainRun, textBlocks} from '../text-blocks.ts'
import {changeMarks} from '../marks.ts'

/** A term, and what it means on lines of their own that start with a colon. */
export interface Definition {
  readonly term: readonly Run[]
  readonly meanings: readonly (readonly Run[])[]
}

/** Reads a paragraph as a definition; nothing where no line but the first ones starts with a colon. */
export function readDefinition(runs: readonly Run[]): Definition | undefined {
  const lines = linesOf(runs)
  const first = lines.findIndex((line) => sign.test(spansText(line)))
  if (first < 1) return undefined
  const meanings: Run[][] = []
  for (const line of lines.slice(first)) {
    if (sign.test(spansText(line))) meanings.push(withoutSign(line))
    else meanings.at(-1)?.push(plainRun(' ', line[0]?.line ?? 1), ...line)
  }
  return {
    term: lines.slice(0, first).flatMap((line, index) => (index === 0 ? line : [comma(line), ...line])),
    meanings,
  }
}

/** A term that asks is a question with answers, every other one an item “term: meaning”. */
export function definitionBlocks({term, meanings}: Definition, item: ListPlace): Block[] {
  if (cleanText(spansText(term)).endsWith('?')) {
    const question = textBlocks(term, () => ({kind: 'question'}))
    return [...question, ...meanings.flatMap((meaning) => textBlocks(meaning, () => ({kind: 'answer'})))]
  }
  const shape = listItemShape(item)
  const strong = term.map((run) => ({...run, marks: changeMarks(run.marks, {strong: true})}))
  return meanings.flatMap((meaning, index) =>
    textBlocks(index === 0 ? [...strong, plainRun(': ', term[0]?.line ?? 1), ...meaning] : meaning, shape),
  )
}

const sign = /^\s*:\s+(?=\S)/

const comma = (line: readonly Run[]): Run => plainRun(', ', line[0]?.line ?? 1)

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([])
      lines.at(-1)?.push({...run, text, line: run.line + index})
    }
  }
  return lines
}

function withoutSign([first, ...others]: readonly Run[]): Run[] {
  return first === undefined ? [] : [{...first, text: first.text.replace(sign, '')}, ...others]
}
