import type {Block} from '../parse/block.ts'
import {lastList} from './last-list.ts'

/** So many short texts below a picture each are a list. */
const SHORTEST_LIST = 3
const MOST_WORDS = 14

/** Makes lists of short texts in a row that stand each below a picture of its own, as pages show them on cards. */
export function pictureCards(blocks: readonly Block[]): readonly Block[] {
  const cards = new Map<number, number>()
  let list = lastList(blocks)
  let start = 0
  while (start < blocks.length) {
    let end = start
    while (isPicture(blocks[end]) && isName(blocks[end + 1])) end += 2
    if (end - start >= 2 * SHORTEST_LIST) {
      list += 1
      for (let index = start + 1; index < end; index += 2) cards.set(index, list)
    }
    start = Math.max(end, start + 1)
  }
  return blocks.map((block, index): Block => {
    const own = cards.get(index)
    if (own === undefined || block.kind !== 'paragraph') return block
    const {text, spans, line} = block
    return {kind: 'listItem', item: {list: own, depth: 1, ordered: false}, text, spans, line}
  })
}

/** A picture, or signs that stand for one. */
const isPicture = (block: Block | undefined): boolean =>
  block?.kind === 'image' ||
  (block?.kind === 'paragraph' && /^[\p{Extended_Pictographic}\u{fe0f}\u{200d}\s]+$/u.test(block.text))

/** A paragraph that may be a name and is no sentence, or a name and what is said of it: “Stiffness: in the morning”. */
const isName = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  block.item === undefined &&
  block.note === undefined &&
  ((block.text.split(' ').length <= MOST_WORDS && /^\p{Lu}[^!?;]*[^.,:!?;]$/u.test(block.text)) ||
    /^\p{Lu}[^.:?!]{1,50}: ?\S/u.test(block.text))
