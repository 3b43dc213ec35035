import type {Block} from '../parse/block.ts'
import {headingKind} from '../wording/heading-kind.ts'
import type {Wording} from '../wording/wording.ts'

/** So many questions in a row, each with a short text below it, are those of readers. */
const FEWEST_QUESTIONS = 6
const MOST_ANSWER_BLOCKS = 3
/** So many headings that ask nothing stand before them, and at most so many behind. */
const FEWEST_BEFORE = 2
const MOST_AFTER = 3

/**
 * Makes questions and answers of the headings that ask, one after the other, at the end of a page that told of its
 * subject under headings before: an FAQ whose own heading is missing.
 */
export function questionTail(blocks: readonly Block[], {sectionHeadings}: Wording): readonly Block[] {
  const headings = blocks.flatMap((block, index) => (block.kind === 'heading' ? [{block, index}] : []))
  const asks = headings.map(
    ({block, index}, at) => block.text.endsWith('?') && isAnswered(index, headings[at + 1]?.index),
  )
  const last = asks.lastIndexOf(true)
  const first = asks.lastIndexOf(false, last) + 1
  const above = headings[first - 1]
  const isTail =
    last - first + 1 >= FEWEST_QUESTIONS &&
    headings.length - last - 1 <= MOST_AFTER &&
    asks.slice(0, first).filter((asked) => !asked).length >= FEWEST_BEFORE &&
    above !== undefined &&
    headingKind(above.block.text, sectionHeadings) !== 'faqs'
  if (!isTail) return blocks
  const start = headings[first]?.index ?? blocks.length
  const after = endOfAnswer(headings[last]?.index ?? 0, headings[last + 1]?.index)
  return blocks.map((block, index): Block => {
    if (index < start || index >= after) return block
    const {text, spans, line} = block
    return {kind: block.kind === 'heading' ? 'question' : 'answer', text, spans, line}
  })

  function isAnswered(index: number, next: number | undefined): boolean {
    const answered = endOfAnswer(index, next)
    return answered > index + 1 && (next === undefined || answered === next)
  }

  /** The last answer ends before whatever else the page closes with. */
  function endOfAnswer(index: number, next = blocks.length): number {
    let end = index + 1
    while (end < next && end - index <= MOST_ANSWER_BLOCKS && isText(blocks[end])) end += 1
    return end
  }
}

const isText = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.item === undefined && block.note === undefined
