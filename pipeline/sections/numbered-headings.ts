import type {Block} from '../parse/block.ts'
import {headingKind} from '../wording/heading-kind.ts'
import type {Wording} from '../wording/wording.ts'

const MOST_WORDS = 8
/** So many lone numbered lines must name a topic before any is taken for a heading. */
const FEWEST_TOPICS = 2

/** Makes lines of the numbered items of a text that stand alone in their list (“3. Symptoms”): its headings. */
export function numberedHeadings(blocks: readonly Block[], {sectionHeadings}: Wording): readonly Block[] {
  if (!blocks.some(({kind}) => kind === 'line')) return blocks
  const sizes = new Map<number, number>()
  for (const block of blocks)
    if (block.kind === 'listItem') sizes.set(block.item.list, (sizes.get(block.item.list) ?? 0) + 1)
  const isLone = (block: Block): boolean =>
    block.kind === 'listItem' &&
    block.item.ordered &&
    block.note === undefined &&
    sizes.get(block.item.list) === 1 &&
    block.text.split(' ').length <= MOST_WORDS &&
    !/[.,;]$/.test(block.text)
  const topics = blocks.filter(
    (block) => isLone(block) && headingKind(block.text, sectionHeadings) !== 'other',
  )
  if (topics.length < FEWEST_TOPICS) return blocks
  return blocks.map((block): Block =>
    isLone(block) ? {kind: 'line', gap: 1, text: block.text, spans: block.spans, line: block.line} : block,
  )
}
