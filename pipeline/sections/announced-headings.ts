import type {Block} from '../parse/block.ts'
import type {SectionKind} from '../../schemas/vocabulary.ts'
import {knownHeadingKind} from '../wording/heading-kind.ts'
import type {Wording} from '../wording/wording.ts'

/** So many headings are a list. */
const FEWEST = 2

/**
 * Puts the headings that a line with a colon announces one level below the heading above that line: “Its symptoms
 * include:”, and then a heading for each of them, set like that of the section or higher. They end with the first of a kind of its
 * own.
 */
export function announcedHeadings(blocks: readonly Block[], {sectionHeadings}: Wording): readonly Block[] {
  /** By how many levels a heading goes down. */
  const lowered = new Map<number, number>()
  const kindOf = (text: string): SectionKind | undefined => knownHeadingKind(text, sectionHeadings)
  let level: number | undefined
  let open: SectionKind | undefined
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') [level, open] = [block.level, kindOf(block.text)]
    const next = blocks[index + 1]
    if ((block.kind !== 'paragraph' && block.kind !== 'line') || next?.kind !== 'heading') continue
    if (level === undefined || next.level > level) continue
    if (lowered.has(index + 1) || !announces.test(block.text)) continue
    const run: number[] = []
    for (let at = index + 1; at < blocks.length; at++) {
      const each = blocks[at]
      if (each?.kind !== 'heading') continue
      if (each.level < next.level) break
      if (each.level === next.level && !belongs(kindOf(each.text), open)) break
      if (each.level === next.level && each.text.endsWith('?')) break
      run.push(at)
    }
    if (run.filter((at) => levelOf(blocks[at]) === next.level).length >= FEWEST)
      for (const at of run) lowered.set(at, level - next.level + 1)
  }
  if (lowered.size === 0) return blocks
  return blocks.map((block, index) =>
    block.kind === 'heading' ? {...block, level: block.level + (lowered.get(index) ?? 0)} : block,
  )
}

/** Whether a heading of some kind may be a part of a section of another. */
const belongs = (kind: SectionKind | undefined, open: SectionKind | undefined): boolean =>
  kind === undefined ||
  kind === open ||
  (open === 'treatment' && (kind === 'selfCare' || kind === 'exercises'))

const levelOf = (block: Block | undefined): number | undefined =>
  block?.kind === 'heading' ? block.level : undefined

const announces =
  /\b(?:symptoms?|signs|causes?|reasons|factors|treatments?|options|therapies|methods|ways|exercises|stretches|remedies|tips)\b[^.!?]*:$/i
