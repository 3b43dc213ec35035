import type {Block} from '../parse/block.ts'
import {DEEPEST_LEVEL} from '../text/heading-level.ts'
import {headingKind} from '../wording/heading-kind.ts'
import {isBold} from './bold-headings.ts'
import type {Wording} from '../wording/wording.ts'

const MOST_WORDS = 8
const MOST_ASKING_WORDS = 16
/** So many lone numbered lines must name a topic, or ask, before any is taken for a heading. */
const FEWEST_TOPICS = 2
/** The same, as a share of all of them. */
const LEAST_TOPICS = 0.25

/** Makes lines of the numbered items of a text that stand alone in their list (“3. Symptoms”): its headings. */
export function numberedHeadings(blocks: readonly Block[], {sectionHeadings}: Wording): readonly Block[] {
  if (!blocks.some(({kind}) => kind === 'line')) return numberedParagraphs(blocks)
  const sizes = new Map<number, number>()
  for (const block of blocks)
    if (block.kind === 'listItem') sizes.set(block.item.list, (sizes.get(block.item.list) ?? 0) + 1)
  const isLone = (block: Block): boolean =>
    block.kind === 'listItem' &&
    block.item.ordered &&
    block.note === undefined &&
    sizes.get(block.item.list) === 1 &&
    block.text.split(' ').length <= (block.text.endsWith('?') ? MOST_ASKING_WORDS : MOST_WORDS) &&
    !/[.,;]$/.test(block.text)
  const lone = blocks.filter(isLone)
  const topics = lone.filter(({text}) => text.endsWith('?') || headingKind(text, sectionHeadings) !== 'other')
  if (topics.length < Math.max(FEWEST_TOPICS, lone.length * LEAST_TOPICS)) return blocks
  return blocks.map((block): Block =>
    isLone(block) ? {kind: 'line', gap: 1, text: block.text, spans: block.spans, line: block.line} : block,
  )
}

/** Makes sub-headings of short paragraphs that are numbered from 1 on and stand over a text (“1. Clamshells”). */
function numberedParagraphs(blocks: readonly Block[]): readonly Block[] {
  // What is bold on a page without headings stands for one, numbered or not.
  const isPlain = blocks.filter(({kind}) => kind === 'heading').length <= 1
  let next = 1
  let level = 1
  const levels = new Map<number, number>()
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      level = block.level
      next = 1
    }
    const number = Number(/^(\d{1,2})[.)] ?\p{Lu}/u.exec(block.text)?.[1])
    if (isPlain && isBold(block)) continue
    if (number !== next || !isNumberedLine(block) || isNumberedLine(blocks[index + 1])) continue
    levels.set(index, Math.min(level + 1, DEEPEST_LEVEL))
    next += 1
  }
  if (levels.size < FEWEST_TOPICS) return blocks
  return blocks.map((block, index): Block => {
    const own = levels.get(index)
    return own === undefined
      ? block
      : {kind: 'heading', level: own, text: block.text, spans: block.spans, line: block.line}
  })
}

const isNumberedLine = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  block.item === undefined &&
  block.note === undefined &&
  /^\d{1,2}[.)] ?\p{Lu}/u.test(block.text) &&
  block.text.split(' ').length <= MOST_WORDS &&
  !/[.,;]$/.test(block.text)
