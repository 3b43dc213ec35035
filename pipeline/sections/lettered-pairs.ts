import type {Block} from '../parse/block.ts'

/** So many questions below a line “Q” are no accident. */
const FEWEST = 2

/**
 * Marks the questions below lines that are nothing but “Q”, and what follows them up to the next one or a heading as
 * their answers. The letters belong to the layout of the page.
 */
export function letteredPairs(blocks: readonly Block[]): readonly Block[] {
  const asked = new Set(
    blocks.flatMap((block, index) =>
      isLetter(blocks[index - 1], 'Q') && isText(block) && block.text.endsWith('?') ? [index] : [],
    ),
  )
  if (asked.size < FEWEST) return blocks
  let isAnswer = false
  return blocks.map((block, index): Block => {
    const {text, spans, line} = block
    if (asked.has(index)) {
      isAnswer = true
      return {kind: 'question', text, spans, line}
    }
    if (asked.has(index + 1) || (isAnswer && isLetter(block, 'A')))
      return {kind: 'navigation', text, spans, line}
    isAnswer &&= isSaid(block) || block.kind === 'listItem'
    return isAnswer && isText(block) ? {kind: 'answer', text, spans, line} : block
  })
}

/** A line that is no sentence stands above what follows, and does not answer. */
const isSaid = (block: Block): boolean =>
  isText(block) && (/[.!:)]$/.test(block.text) || block.text.split(' ').length > MOST_HEADING_WORDS)

const MOST_HEADING_WORDS = 10

const isText = ({kind, note}: Block): boolean =>
  note === undefined && (kind === 'line' || kind === 'paragraph' || kind === 'heading')

const isLetter = (block: Block | undefined, letter: 'Q' | 'A'): boolean =>
  block?.text.replace(/[.:]$/, '') === letter
