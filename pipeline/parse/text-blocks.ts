import {withoutSharedMarks} from '../text/shared-marks.ts'
import type {Block, ListPlace, Span} from './block.ts'
import {citeWords} from './cited-words.ts'
import {readQuestionPrefix} from './question.ts'
import {carries, dropStart, firstLine, normaliseSpans, spansText, splitRuns} from './spans.ts'
import type {Run} from './spans.ts'

/** What a text is, before its words are known. */
export type TextShape =
  | {readonly kind: 'heading'; readonly level: number}
  | {readonly kind: 'paragraph'; readonly item?: ListPlace}
  | {readonly kind: 'listItem'; readonly item: ListPlace}
  | {readonly kind: 'question' | 'answer' | 'quote' | 'other' | 'navigation'}

/** Gives the shape of the next text of an element: a list item's first text differs from its others. */
export type NextShape = () => TextShape

/** Blocks that stand on their own wherever they are met. */
export type Attached = Extract<Block, {kind: 'image' | 'video' | 'embed' | 'button' | 'other'}>

/** The blocks of one element's inline content: its texts, each followed by what is attached to it. */
export function textBlocks(runs: readonly Run[], nextShape: NextShape): Block[] {
  return splitRuns(runs).flatMap((piece) => {
    const spans = normaliseSpans(citeWords(piece))
    const texts = spans.length === 0 ? [] : shaped(nextShape(), spans, piece)
    return piece.some(carries) ? texts.concat(piece.flatMap((run) => run.attached ?? [])) : texts
  })
}

/** The first text is the item, further ones are paragraphs of it. */
export function listItemShape(item: ListPlace): NextShape {
  let first = true
  return () => {
    const shape: TextShape = {kind: first ? 'listItem' : 'paragraph', item}
    first = false
    return shape
  }
}

/** A run of unmarked text. */
export function plainRun(text: string, line: number): Run {
  return {text, marks: [], line}
}

/** Takes “Q:” and “A:” off texts that could carry them, which makes them questions and answers. */
export function markQuestions(blocks: readonly Block[]): Block[] {
  const marked: Block[] = []
  for (const block of blocks) marked.push(markQuestion(block, marked.at(-1)))
  return marked
}

function markQuestion(block: Block, before: Block | undefined): Block {
  if (!prefixed.has(block.kind)) return block
  const prefix = readQuestionPrefix(block.text, before?.kind)
  if (prefix === undefined) return block
  const rest = dropStart(block.spans, block.text.length - prefix.rest.length)
  const spans = prefix.kind === 'question' ? normaliseSpans(withoutSharedMarks(rest)) : rest
  return {kind: prefix.kind, text: spansText(spans), spans, line: block.line}
}

const prefixed: ReadonlySet<string> = new Set(['heading', 'paragraph', 'listItem', 'question', 'answer'])

function shaped(shape: TextShape, spans: readonly Span[], runs: readonly Run[]): Block[] {
  if (shape.kind === 'navigation') return navigationBlocks(runs)
  return [{...shape, text: spansText(spans), spans, line: firstLine(runs)}]
}

/** Menus are read link by link, so that each name stands alone beside its address. */
function navigationBlocks(runs: readonly Run[]): Block[] {
  const groups: Run[][] = []
  for (const run of runs) {
    const group = groups.at(-1)
    if (group !== undefined && group[0]?.href === run.href) group.push(run)
    else groups.push([run])
  }
  return groups.flatMap((group): Block[] => {
    const href = group[0]?.href
    const spans = normaliseSpans(group)
    if (spans.length === 0) return []
    const address = href === undefined ? {} : {href}
    return [{kind: 'navigation', ...address, text: spansText(spans), spans, line: firstLine(group)}]
  })
}
