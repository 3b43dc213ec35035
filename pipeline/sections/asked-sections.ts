import type {Block} from '../parse/block.ts'
import {headingKind} from '../wording/heading-kind.ts'
import type {Wording} from '../wording/wording.ts'

const listed: ReadonlySet<string> = new Set(['symptoms', 'causes', 'treatment', 'selfCare', 'exercises'])
const FEWEST_ITEMS = 2
const TOP_LEVEL = 2

/**
 * Makes headings of what opens a fold, outside of FAQs, where it names a topic of which a list follows: questions
 * (“How is it treated?”) and buttons (“Symptoms”). Within FAQs, buttons that ask are questions.
 */
export function askedSections(
  blocks: readonly Block[],
  {sectionHeadings, topicLine}: Wording,
): readonly Block[] {
  if (!blocks.some(({kind}) => kind === 'question' || kind === 'button')) return blocks
  let level = TOP_LEVEL
  let within = 'other'
  return blocks.map((block, index): Block => {
    if (block.kind === 'heading') {
      level = Math.max(TOP_LEVEL, block.level)
      within = headingKind(block.text, sectionHeadings)
      return block
    }
    if (within === 'faqs' && block.kind === 'button' && block.text.endsWith('?') && isText(index + 1))
      return {kind: 'question', text: block.text, spans: block.spans, line: block.line}
    if (within === 'faqs' || !(block.kind === 'question' ? isOfList(block, index) : isTopic(block, index)))
      return block
    const {text, spans, line} = block
    return {kind: 'heading', level, text, spans, line}
  })

  function isOfList({text, note}: Block, index: number): boolean {
    if (note !== undefined || !listed.has(headingKind(text, sectionHeadings))) return false
    let items = 0
    for (let at = index + 1; items < FEWEST_ITEMS; at += 1) {
      const kind = blocks[at]?.kind
      if (kind === undefined || kind === 'question' || kind === 'heading') return false
      if (kind === 'listItem') items += 1
    }
    return true
  }

  function isTopic({kind, text}: Block, index: number): boolean {
    return kind === 'button' && topicLine.test(text) && isText(index + 1)
  }

  function isText(index: number): boolean {
    const kind = blocks[index]?.kind
    return kind === 'listItem' || kind === 'paragraph'
  }
}
