import type {Block} from '../parse/block.ts'
import {headingKind} from '../wording/heading-kind.ts'
import type {Wording} from '../wording/wording.ts'

/** So many headings are a list. */
const FEWEST = 2

/**
 * Puts the headings that a line with a colon announces one level below the heading above that line: “Its symptoms
 * include:”, and then a heading for each of them, set like that of the section. They end with the first of a kind of its
 * own.
 */
export function announcedHeadings(blocks: readonly Block[], {sectionHeadings}: Wording): readonly Block[] {
  const lowered = new Set<number>()
  let level: number | undefined
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') level = block.level
    const next = blocks[index + 1]
    if (block.kind !== 'paragraph' || next?.kind !== 'heading' || next.level !== level) continue
    if (lowered.has(index + 1) || !announces.test(block.text)) continue
    const run: number[] = []
    for (let at = index + 1; at < blocks.length; at++) {
      const each = blocks[at]
      if (each?.kind !== 'heading') continue
      if (each.level < next.level) break
      if (each.level === next.level && headingKind(each.text, sectionHeadings) !== 'other') break
      if (each.level === next.level && each.text.endsWith('?')) break
      run.push(at)
    }
    if (run.filter((at) => levelOf(blocks[at]) === next.level).length >= FEWEST)
      for (const at of run) lowered.add(at)
  }
  if (lowered.size === 0) return blocks
  return blocks.map((block, index) =>
    lowered.has(index) && block.kind === 'heading' ? {...block, level: block.level + 1} : block,
  )
}

const levelOf = (block: Block | undefined): number | undefined =>
  block?.kind === 'heading' ? block.level : undefined

const announces =
  /\b(?:symptoms?|signs|causes?|reasons|factors|treatments?|options|therapies|methods|ways|exercises|stretches|remedies)\b[^.!?]*:$/i
