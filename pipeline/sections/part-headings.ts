import type {Block} from '../parse/block.ts'
import {headingKind} from '../wording/heading-kind.ts'
import type {Wording} from '../wording/wording.ts'

/** Kinds of sections that are told in parts: by grade, stage, phase or week. */
const inParts: ReadonlySet<string> = new Set([
  'symptoms',
  'causes',
  'treatment',
  'exercises',
  'selfCare',
  'recovery',
])

/**
 * Puts headings such as “Grade 1” or “Phase 2: strength”, and the questions right below “FAQs”, one level below the
 * section whose parts they name.
 */
export function partHeadings(blocks: readonly Block[], {sectionHeadings, partHeading}: Wording): Block[] {
  let open: number | undefined
  let faqs: number | undefined
  return blocks.map((block, index) => {
    if (block.kind !== 'heading') return block
    // Questions of one level with the heading right above the first of them.
    if (faqs === block.level && block.text.endsWith('?')) return {...block, level: block.level + 1}
    const isFaqs = headingKind(block.text, sectionHeadings) === 'faqs' && !block.text.endsWith('?')
    faqs = isFaqs && blocks[index + 1]?.kind === 'heading' ? block.level : undefined
    if (open !== undefined && block.level === open && partHeading.test(block.text))
      return {...block, level: block.level + 1}
    if (open === undefined || block.level <= open)
      open = inParts.has(headingKind(block.text, sectionHeadings)) ? block.level : undefined
    return block
  })
}
