import type {Block} from '../parse/block.ts'

/** The places of list items that belong to the answer of the question above them, where that still is one. */
export function listsInAnswers(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>()
  let isAsked = false
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'question') isAsked = true
    else if (block.kind === 'heading') isAsked = false
    else if (isAsked && block.note === undefined && placeOf(block)?.answer === true) found.add(index)
  }
  return found
}

const placeOf = (block: Block) =>
  block.kind === 'listItem' || block.kind === 'paragraph' ? block.item : undefined
