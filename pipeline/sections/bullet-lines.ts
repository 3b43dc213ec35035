import type {Block} from '../parse/block.ts'
import {sliceSpans} from '../text/slice-spans.ts'

const bullet = /^(?:[•·▪◦‣●○■✓✔–—]|-(?= ))\s*(?=\p{L})/u
const SHORTEST_LIST = 2

/** Makes lists of paragraphs in a row that each start with a bullet, as pages do that break lines by hand. */
export function bulletLines(blocks: readonly Block[]): readonly Block[] {
  const isLine = (block: Block | undefined): boolean =>
    block?.kind === 'paragraph' &&
    block.item === undefined &&
    block.note === undefined &&
    bullet.test(block.text)
  if (!blocks.some((block, index) => isLine(block) && isLine(blocks[index + 1]))) return blocks
  let list = blocks.reduce(
    (most, block) => Math.max(most, block.kind === 'listItem' ? block.item.list : 0),
    0,
  )
  let left = 0
  return blocks.map((block, index): Block => {
    if (!isLine(block)) {
      left = 0
      return block
    }
    if (left === 0) {
      const length = blocks.slice(index).findIndex((other) => !isLine(other))
      if ((length < 0 ? blocks.length - index : length) < SHORTEST_LIST) return block
      list += 1
      left = 1
    }
    const {line, spans, text} = block
    const start = bullet.exec(text)?.[0].length ?? 0
    const item = {list, depth: 1, ordered: false}
    return {kind: 'listItem', item, text: text.slice(start), spans: sliceSpans(spans, start), line}
  })
}
