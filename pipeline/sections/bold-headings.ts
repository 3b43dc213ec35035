import type {Block} from '../parse/block.ts'
import {DEEPEST_LEVEL} from '../text/heading-level.ts'
import {headingKind} from '../wording/heading-kind.ts'
import type {Wording} from '../wording/wording.ts'

const MOST_WORDS = 12
const MOST_TOPIC_WORDS = 7
const TOP_LEVEL = 2
/** So many bold lines must stand on a page without headings, or under one heading, before an unknown one is a heading. */
const FEWEST_LINES = 2

/**
 * Takes lines that are bold from end to end, or that name a topic and nothing else, for the headings that they stand
 * in for: on a page without headings all of them; under a heading those of a known kind, one level deeper, and where the
 * heading promises things the lines that name them.
 *
 * @param settled Indices of the blocks whose role is known already: the title, bylines, buttons and the like.
 * @param hasHeadings Whether the source has headings besides its title; those of `blocks` may be lines in bold, too.
 */
export function boldHeadings(
  blocks: readonly Block[],
  settled: ReadonlySet<number>,
  wording: Wording,
  hasHeadings: boolean,
): Block[] {
  const lines = blocks.map((_, index) => isHeadingLike(blocks, index, settled, wording))
  if (!lines.includes(true)) return [...blocks]
  const top = hasHeadings ? topLevel(blocks, settled) : undefined
  if (top === undefined) {
    const enough = lines.filter(Boolean).length >= FEWEST_LINES
    return blocks.map((block, index) => (lines[index] && enough ? asHeading(block, TOP_LEVEL) : block))
  }
  let level = top - 1
  let within = 'other'
  let named = false
  return blocks.map((block, index) => {
    if (block.kind === 'heading' && !settled.has(index)) {
      level = Math.max(TOP_LEVEL, block.level)
      within = headingKind(block.text, wording.sectionHeadings)
      named = namingKinds.has(within) && linesBelow(index) >= FEWEST_LINES
    }
    const isName = named && isBold(block) && block.text.split(' ').length <= MOST_TOPIC_WORDS
    return lines[index] && within !== 'faqs' && (isName || namesTopic(block, blocks[index - 1], wording))
      ? asHeading(block, Math.min(level + 1, DEEPEST_LEVEL))
      : block
  })

  /** Bold lines over a text, as far as the next heading. */
  function linesBelow(heading: number): number {
    let count = 0
    for (let index = heading + 1; ; index += 1) {
      const block = blocks[index]
      if (block === undefined || block.kind === 'heading') return count
      if (lines[index] === true && isBold(block) && blocks[index + 1]?.kind === 'paragraph') count += 1
    }
  }
}

/** Kinds of sections that name things one by one. */
const namingKinds: ReadonlySet<string> = new Set(['symptoms', 'causes', 'treatment', 'exercises', 'selfCare'])

/** Whether a bold line among real headings is one: it names a topic, or asks for one; right below a heading it may be a subtitle. */
function namesTopic({text}: Block, above: Block | undefined, {topicLine, sectionHeadings}: Wording): boolean {
  if (topicLine.test(text)) return true
  const brief = above?.kind !== 'heading' && text.split(' ').length <= MOST_TOPIC_WORDS
  return (brief || text.endsWith('?')) && headingKind(text, sectionHeadings) !== 'other'
}

function isHeadingLike(
  blocks: readonly Block[],
  index: number,
  settled: ReadonlySet<number>,
  {topicLine, sectionHeadings}: Wording,
): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (!block || !next || settled.has(index) || next.kind === 'heading' || !isPlain(block)) return false
  if (block.text.split(' ').length > MOST_WORDS || /[.,;!…]$/u.test(block.text)) return false
  const after = blocks[index + 2]
  const isOverTitle =
    after !== undefined &&
    !isBold(blocks[index - 1]) &&
    !isBold(after) &&
    headingKind(block.text, sectionHeadings) !== 'other'
  const stands = !isBold(next) || isOverTitle
  return isBold(block) ? stands : topicLine.test(block.text) && !block.text.endsWith(':')
}

const isPlain = (block: Block): boolean =>
  block.note === undefined &&
  (block.kind === 'quote' || (block.kind === 'paragraph' && block.item === undefined))

/** Whether a text is bold from end to end. */
export const isBold = (block: Block | undefined): boolean =>
  (block?.kind === 'paragraph' || block?.kind === 'quote') &&
  block.spans.every(({marks, text}) => marks.includes('strong') || /^[\s:?]*$/.test(text))

/** The highest level of the page's headings below its title. */
function topLevel(blocks: readonly Block[], settled: ReadonlySet<number>): number | undefined {
  const levels = blocks.flatMap((block, index) =>
    block.kind === 'heading' && !settled.has(index) ? [Math.max(TOP_LEVEL, block.level)] : [],
  )
  return levels.length === 0 ? undefined : Math.min(...levels)
}

const asHeading = ({text, spans, line}: Block, level: number): Block => ({
  kind: 'heading',
  level,
  text,
  spans,
  line,
})
