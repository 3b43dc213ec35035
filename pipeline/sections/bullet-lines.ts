import type {Block} from '../parse/block.ts'
import {signBullet} from '../text/bullet-signs.ts'
import {sliceSpans} from '../text/slice-spans.ts'
import {lastList} from './last-list.ts'

const bullet = /^(?:[•·∙▪◦‣⁃●○■□☐❑❒✓✔–—]|-(?= |\p{Lu}\p{Ll}))\s*(?=\p{L})/u
const SHORTEST_LIST = 2

const number = /^(\d{1,2})(?:[.)] (?=\S)|- (?=\p{Lu}))/u
/** So many paragraphs must count on before their numbers make a list. */
const SHORTEST_COUNT = 3

/** Makes a list of paragraphs in a row that are numbered one by one. */
function numberedLines(blocks: readonly Block[]): readonly Block[] {
  const valueOf = (block: Block | undefined): number =>
    block?.kind === 'paragraph' && block.item === undefined && block.note === undefined
      ? Number(number.exec(block.text)?.[1] ?? Number.NaN)
      : Number.NaN
  if (!blocks.some((block, index) => valueOf(blocks[index + 1]) === valueOf(block) + 1)) return blocks
  let list = lastList(blocks)
  let end = 0
  return blocks.map((block, index): Block => {
    if (index >= end) {
      end = index
      while (valueOf(blocks[end]) === valueOf(block) + end - index) end += 1
      if (end - index < SHORTEST_COUNT) {
        end = index
        return block
      }
      list += 1
    }
    const start = number.exec(block.text)?.[0].length ?? 0
    const {line, spans, text} = block
    const item = {list, depth: 1, ordered: true}
    return {kind: 'listItem', item, text: text.slice(start), spans: sliceSpans(spans, start), line}
  })
}

/** Makes lists of paragraphs in a row that each start with a bullet, as pages do that break lines by hand. */
export function bulletLines(written: readonly Block[]): readonly Block[] {
  const blocks = numberedLines(written)
  const isLine = (block: Block | undefined): boolean =>
    block?.kind === 'paragraph' &&
    block.item === undefined &&
    block.note === undefined &&
    (bullet.test(block.text) || signBullet.test(block.text))
  if (!blocks.some((block, index) => isLine(block) && isLine(blocks[index + 1]))) return blocks
  let list = lastList(blocks)
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
    const start = (bullet.exec(text) ?? signBullet.exec(text))?.[0].length ?? 0
    const item = {list, depth: 1, ordered: false}
    return {kind: 'listItem', item, text: text.slice(start), spans: sliceSpans(spans, start), line}
  })
}
